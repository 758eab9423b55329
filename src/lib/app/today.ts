import { dayOf, type Day } from '../progress/calendar-day.ts';
import { isoWithOffset } from '../storage/session-record.ts';

/** The day it is now, on the calendar of the place. */
export const today = (): Day => dayOf(isoWithOffset(new Date()));
