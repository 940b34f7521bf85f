const integers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });

export const formatNumber = (value: number | bigint): string => integers.format(value);

/** A number and its noun: « 1 subvention », « 3 subventions ». */
export const formatCount = (value: number, singular: string, plural = `${singular}s`): string =>
  `${formatNumber(value)} ${value < 2 ? singular : plural}`;

/** A whole percentage. Says 0 % or 100 % only when it is so. */
export const formatPercentage = (part: number, total: number): string => {
  if (total === 0) return '–';
  const share = (100 * part) / total;
  if (share > 0 && share < 1) return 'moins de 1 %';
  if (share > 99 && share < 100) return 'plus de 99 %';
  return `${integers.format(share)} %`;
};

/** A duration in one unit, from seconds to days. */
export const formatDuration = (seconds: number): string => {
  if (seconds < 60) return `${integers.format(seconds)} s`;
  if (seconds < 3_600) return `${integers.format(seconds / 60)} min`;
  return seconds < 172_800 ? `${integers.format(seconds / 3_600)} h` : `${integers.format(seconds / 86_400)} j`;
};
