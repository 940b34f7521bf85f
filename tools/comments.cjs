const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const ts = require('typescript');

const MOST = 0.04;
// Nest's Swagger plugin makes API descriptions of these comments: they are text for people, not about the code.
const API_DESCRIPTIONS = /(\.(body|query|answer|entity|controller)|\/pagination)\.ts$/;

const root = join(__dirname, '..');
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'libs'], {
  cwd: root,
});
const files = String(listed)
  .split('\n')
  .filter((file) => /(?<!\.generated)\.tsx?$/.test(file));

/** Each comment of a file, with its first line and how many lines it takes. */
const commentsOf = (text) => {
  const found = new Map();
  const source = ts.createSourceFile('', text, ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) found.set(pos, text.slice(pos, end));
    ts.forEachChild(node, visit);
  };
  visit(source);
  visit(source.endOfFileToken);
  return [...found].map(([pos, comment]) => ({
    line: source.getLineAndCharacterOfPosition(pos).line + 1,
    lines: comment.split('\n').length,
    words: comment.replace(/^\/[/*]+\s*(\*\s*)?/, ''),
  }));
};

const refused = [];
let lines = 0;
let comments = 0;
for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8');
  const found = commentsOf(text);
  lines += text.split('\n').length;
  if (!API_DESCRIPTIONS.test(file)) comments += found.reduce((sum, comment) => sum + comment.lines, 0);
  for (const { line, words } of found)
    if (/^Of /.test(words))
      refused.push(`${file}:${line}: begin with the thing that the comment is about, not with "Of".`);
}

const share = comments / lines;
if (share > MOST)
  refused.push(
    `${(share * 100).toFixed(2)} % of the lines of src and libs are comments, API descriptions apart; ${MOST * 100} % at most.`,
  );
if (refused.length > 0) {
  console.error(refused.join('\n'));
  process.exitCode = 1;
} else console.log(`${(share * 100).toFixed(2)} % of the lines of src and libs are comments.`);
