import type { ReminderWish } from '../progress/desk-reminder.ts';
import type { PainAnswer } from '../progress/pain.ts';
import type { Locale } from '../texts/locales.ts';

/** The settings as the form shows them; the app's settings have this shape. */
export interface SettingsView {
  readonly heightCm?: number | undefined;
  /** Only for the comparison with people of one's age. */
  readonly ageYears?: number | undefined;
  readonly deviceId?: string | undefined;
  readonly model: string;
  readonly backend: string;
  /** The backend that 'auto' found best on this device. */
  readonly rememberedBackend?: string | undefined;
  readonly pelvisSource: 'dots' | 'windows';
  readonly mirrored: boolean;
  readonly muted: boolean;
  readonly volume: number;
  readonly voiceName?: string | undefined;
  readonly feedback: 'faded' | 'always';
  readonly overlay: 'full' | 'essential';
  readonly ghost: boolean;
  /** Rest between two trials. */
  readonly restS: number;
  readonly language: 'auto' | Locale;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly safetySeen: boolean;
  readonly deskReminder: ReminderWish;
  /** When the last breaks at the desk were taken. */
  readonly deskBreaks: readonly number[];
  /** Ids of cautions, as the athlete told. */
  readonly cautions: string[];
  /** The chosen level of each exercise, by their ids. */
  readonly levels: Record<string, string>;
  readonly painAnswers: PainAnswer[];
}
