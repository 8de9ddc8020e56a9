/** Rows of cells in columns: the first to the left, the others to the right. The first row is the heading. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
};

/** 12,345 */
export const whole = (value: number): string => Math.round(value).toLocaleString('en');
