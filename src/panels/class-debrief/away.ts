import { strToU8, zipSync, type Zippable } from 'fflate';
import { csvOf, type Collected } from '../../classroom';
import { print } from '../../log';
import { ask, each } from './pool';

export { csvOf, gradebook } from '../../classroom';

/** A picture as a file of its own: the page's colours written out, for there its variables are gone. */
export function svgOf(picture: SVGSVGElement): string {
  const style = getComputedStyle(picture);
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', 'Inter, sans-serif');
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: 'var(--page)' }))
    paper.setAttribute(name, value);
  copy.prepend(paper);
  copy.removeAttribute('class');
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim().replaceAll('"', "'"));
}

/** The same in points, twice as fine as it is shown; null where the browser cannot draw it. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const { width, height } = picture.viewBox.baseVal;
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = getComputedStyle(picture).getPropertyValue('--page');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** All hand-ins as logs, their codes, and what was reckoned from them. Files are numbered: no name stands in theirs. */
export async function zipOf({ rows, refused, duplicates, groups }: Collected): Promise<Blob> {
  const files: Zippable = {
    'class.csv': strToU8(`\uFEFF${csvOf(rows)}`),
    'codes.txt': strToU8(rows.map(({ code }) => `${code}\r\n`).join('')),
    'class.json': strToU8(JSON.stringify({ refused, duplicates, groups }, null, 2)),
  };
  const logs = await each(rows, (row) => ask((reader) => reader.open(row)));
  for (const [at, log] of logs.entries())
    if (log.ok) files[`logs/${String(at + 1).padStart(3, '0')}.jsonl`] = strToU8(print(log.value));
  return new Blob([zipSync(files, { level: 6 })], { type: 'application/zip' });
}
