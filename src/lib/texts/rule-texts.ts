import type { KnownRule } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';

/** What is said about a metric. */
export interface MetricTexts {
  readonly title: string;
  /** One or two plain sentences. */
  readonly definition: string;
  /** What + and − mean, and which pose reads zero. */
  readonly sign: string;
}

/** What is said about a rule: a text for each of its metrics, numbers and events, none too many. */
export interface RuleTexts<R extends Rule = Rule> {
  readonly title: string;
  readonly definition: string;
  readonly metrics: Readonly<Record<keyof R['metrics'], MetricTexts>>;
  /** What each number that can be turned does. */
  readonly tuning: Readonly<Record<keyof R['tuning'], string>>;
  /** Events it can note, each in one plain sentence. */
  readonly events: Readonly<Record<R['events'][number], string>>;
  readonly limits: readonly string[];
}

/** Every registered rule has its texts, or the compiler complains. */
export type AllRuleTexts = { readonly [R in KnownRule as R['id']]: RuleTexts<R> };
