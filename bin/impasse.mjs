#!/usr/bin/env node
import { nodeBuild } from '../scripts/node-build.mjs';

await import(await nodeBuild('src/cli/main.ts', 'cli'));
