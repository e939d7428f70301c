/** Runs in files: what is said of one that was opened, and why another was not. */

export const runs = {
  drop: 'Drop a saved run to open it',
  opened: (file: string): string => `Opened ${file}.`,
  /** A value that cannot be. @param was as it stood in the file; null where it was none at all */
  changed: (parameter: string, was: string | null, now: string): string =>
    `In it, ${parameter} was ${was ?? 'no value'}, and is ${now} now.`,
  same: 'Its gap is the one in the file, to the last bit.',
  other: 'Its gap is not the one in the file, which another version has computed.',

  notJson: 'This file is not JSON, which a run is written in.',
  notOurs: 'This JSON file was not written by The Reverse Bottleneck, or its setting is missing.',
  /** @param format of the file @param known the newest that this page reads */
  newer: (format: number, known: number): string =>
    `This file was written by a newer version (its format is ${format}; this page reads up to ${known}). ` +
    'Reload the page for the newest one.',
  /** In megabytes. */
  tooLarge: (size: number, most: number): string =>
    `This file is too large to be one of ours: ${size} MB, where ${most} MB is the most.`,
  unreadable: 'This file could not be read. Is it a folder, or has it been moved?',
  notLoaded: 'What opens files could not be loaded; perhaps the network is away.',
}
