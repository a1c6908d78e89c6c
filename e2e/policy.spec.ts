import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { chooseFile } from './support/log-file.ts';
import { expect, test } from './support/test.ts';
