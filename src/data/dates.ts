/** Whether a text is a year, a month or a day of the calendar: `2023`, `2023-07`, `2023-07-14`. */
export function isPartialDate(text: string): boolean {
  const [, month = '01', day = '01'] = /^\d{4}(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  const made = new Date(`${text.slice(0, 4)}-${month}-${day}T00:00:00Z`);
  // `Date` takes the 31st of April for the first of May.
  return (
    /^\d{4}(-\d\d){0,2}$/.test(text) &&
    made.getUTCDate() === Number(day) &&
    made.getUTCMonth() + 1 === Number(month)
  );
}
