import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { splitMjpeg } from '../../../src/lib/capture/mjpeg.ts';

/**
 * Picture numbers of a clip with a longer quiet start: those from one second to another run to and fro until they
 * have filled the time, then the clip goes on without a jump.
 */
export function lingeringOrder(
  count: number,
  fromS: number,
  toS: number,
  lengthS: number,
  fps = 30,
): number[] {
  const first = Math.round(fromS * fps);
  const last = Math.round(toS * fps);
  const order: number[] = [];
  let at = first;
  let step = 1;
  while (order.length < lengthS * fps) {
    order.push(at);
    if (at + step > last || at + step < first) step = -step;
    at += step;
  }
  for (; at < count; at++) order.push(at);
  return order;
}

/**
 * The clip with such a start. An athlete in a clip cannot wait for the set-up, the countdown and a slow computer;
 * this one can.
 */
export function linger(clip: string, fromS: number, toS: number, lengthS: number): string {
  const target = clip.replace(/\.mjpeg$/, `-from-${fromS}-to-${toS}-for-${lengthS}.mjpeg`);
  if (existsSync(target)) return target;
  const bytes = readFileSync(clip);
  const pictures = splitMjpeg(bytes).map(({ from, to }) => bytes.subarray(from, to));
  const order = lingeringOrder(pictures.length, fromS, toS, lengthS);
  writeFileSync(target, Buffer.concat(order.map((i) => pictures[i]!)));
  return target;
}

/** One clip after the other. */
export function inTurn(first: string, second: string): string {
  const target = first.replace(/\.mjpeg$/, `-then-${path.basename(second)}`);
  if (!existsSync(target))
    writeFileSync(target, Buffer.concat([first, second].map((f) => readFileSync(f))));
  return target;
}
