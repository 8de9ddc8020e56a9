const form = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/iu;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isDay = (year: number, month: number, day: number): boolean =>
  year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/**
 * An ISO 8601 date (`2024-08-12`) or date-time (`2024-08-12T10:30:00+03:00`; a blank for the T and a zone without colon
 * are forgiven), written in one way. The zone stays as given; where none is given there is none: none is invented.
 * @returns nothing for whatever is no such date, or no day of the calendar
 */
export const publishedAt = (said: string): string | undefined => {
  const found = form.exec(said.trim());
  if (found === null) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', fraction = '', zone = ''] =
    found;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  if (hour === undefined) return `${year}-${month}-${day}`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone.toUpperCase().replace(/^(...)(\d\d)$/u, '$1:$2')}`;
};
