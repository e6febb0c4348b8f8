// words.cjs PEERS ENGINE TEXT REPEATS TOKENS: cuts each line of TEXT, writes the tokens, then times it.
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");

const [peers, engine, text, repeats, tokens] = process.argv.slice(2);
const load = createRequire(path.join(path.resolve(peers), "package.json"));
const clock = () => Number(process.hrtime.bigint()) / 1e9;

const start = clock();
let cut;
if (engine === "@node-rs/jieba") {
  const { Jieba } = load("@node-rs/jieba");
  const jieba = Jieba.withDict(load("@node-rs/jieba/dict").dict);
  cut = (line) => jieba.cut(line, true);
} else {
  const jieba = load("nodejieba");
  jieba.load();
  cut = (line) => jieba.cut(line);
}
cut("热身");
const loaded = clock() - start;

const lines = fs.readFileSync(text, "utf8").split("\n");
fs.writeFileSync(tokens, lines.map((line) => cut(line).join("\x1f") + "\n").join(""));
const seconds = [];
for (let i = 0; i < Number(repeats); i++) {
  const from = process.cpuUsage();
  for (const line of lines) cut(line);
  const used = process.cpuUsage(from);
  seconds.push((used.user + used.system) / 1e6);
}
const version = JSON.parse(fs.readFileSync(path.join(peers, "node_modules", engine, "package.json"))).version;
console.log(JSON.stringify({ version, load: loaded, seconds }));
