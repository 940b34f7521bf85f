/** A metric that an expression reads, and the labels that it expects there. */
export interface MetricUse {
  readonly metric: string;
  readonly labels: readonly string[];
}

const WORDS = new Set(['and', 'or', 'unless', 'bool', 'offset', 'inf', 'nan']);
const GROUPING = /\b(?:by|without|on|ignoring|group_left|group_right)\s*\(([^)]*)\)/g;
const METRIC = /\b([a-zA-Z_:][\w:]*)\b(?!\s*\()\s*(?:\{([^}]*)\})?/g;

const names = (list: string): readonly string[] => list.split(',').map((name) => name.trim());

/** What a PromQL expression reads. A label by which it groups is expected on each of its metrics. */
export const usesIn = (expr: string): readonly MetricUse[] => {
  const timeless = expr.replace(/\[[^\]]*\]/g, '');
  const grouped = [...timeless.matchAll(GROUPING)].flatMap(([, list = '']) => names(list));
  return [...timeless.replace(GROUPING, '').matchAll(METRIC)]
    .filter(([, metric = '']) => !WORDS.has(metric))
    .map(([, metric = '', selector = '']) => ({
      metric,
      labels: [...new Set([...grouped, ...[...selector.matchAll(/(\w+)\s*[!=]/g)].map(([, label = '']) => label)])],
    }));
};

/** The labels of each metric of an answer of `/metrics`. */
export const labelsOf = (text: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const [, metric = '', list = ''] of text.matchAll(/^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? \S+$/gm)) {
    const labels = found.get(metric) ?? new Set();
    for (const [, label = ''] of list.matchAll(/(\w+)="/g)) labels.add(label);
    found.set(metric, labels);
  }
  return found;
};
