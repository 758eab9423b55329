import { parse } from 'svelte/compiler';

/** Attributes that somebody reads or hears. */
const READ = [
  ...['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext'],
  ...['label', 'legend', 'note', 'word', 'hint', 'question', 'yes'],
];
const isRead = (name: string) => READ.includes(name);

/** What stands the same in every language. */
const SAME = /^(Plumb|px|MB|ms|s)$/;

interface Node {
  readonly type?: string;
  readonly name?: string;
  readonly data?: string;
  readonly value?: unknown;
}

/** Words that stand in the markup of a component instead of in the catalogue. */
export function wordsInMarkup(component: string): string[] {
  const { fragment } = parse(component, { modern: true });
  return wordsIn(fragment).map((text) => text.replace(/\s+/g, ' ').trim());
}

function wordsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(wordsIn);
  if (typeof part !== 'object' || part === null) return [];
  const node = part as Node;
  if (node.type === 'Text') return isWord(node.data ?? '') ? [node.data ?? ''] : [];
  if (node.type === 'Attribute') return isRead(node.name ?? '') ? wordsOfAttribute(node) : [];
  if (node.type === 'StyleDirective') return [];
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'metadata' || key === 'parent' ? [] : wordsIn(child),
  );
}

function wordsOfAttribute({ value }: Node): string[] {
  const parts = Array.isArray(value) ? (value as readonly Node[]) : [];
  const text = parts.map((part) => (part.type === 'Text' ? (part.data ?? '') : '…')).join('');
  return isWord(text) ? [text] : [];
}

const isWord = (text: string) =>
  (text.match(/\p{L}+/gu) ?? []).some((word) => !SAME.test(word) && word.length > 1);
