import { Presets, SingleBar } from 'cli-progress';
import { t } from '../text';

const PATIENCE = 1000;

/** A bar on the error output for work that takes longer than a second; nothing where nobody watches. */
export class Progress {
  private readonly began = performance.now();
  private bar: SingleBar | null = null;

  constructor(private readonly total: number) {}

  at(done: number): void {
    if (!process.stderr.isTTY || performance.now() - this.began < PATIENCE) return;
    this.bar ??= this.open();
    this.bar.update(done);
  }

  end(): void {
    this.bar?.stop();
  }

  private open(): SingleBar {
    const bar = new SingleBar(
      {
        format: t('cli.progress', { bar: '{bar}', value: '{value}', total: '{total}', eta: '{eta}' }),
        stream: process.stderr,
        clearOnComplete: true,
      },
      Presets.rect,
    );
    bar.start(this.total, 0);
    return bar;
  }
}
