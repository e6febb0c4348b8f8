#!/usr/bin/env bash
# Installs what Ganhuo.Benchmarks.Peers measures against, into artifacts/peers (not kept in the repository).
# As root also the Debian packages; without, say so and go on with what is there.
set -eu
cd "$(dirname "$0")/.."
debian="python3-jieba libhyperscan-dev ripgrep g++ make"
# Node's headers: a Node from elsewhere than Debian brings them along, and Debian's would not go with it.
[ -f /usr/include/node/node_version.h ] || debian="$debian libnode-dev"
if [ "$(id -u)" = 0 ]; then
  apt-get install -y -qq $debian
else
  echo "not root: needed from Debian: $debian" >&2
fi
mkdir -p artifacts/peers
cd artifacts/peers
[ -f package.json ] || echo '{"private":true}' > package.json
npm install --no-audit --no-fund @node-rs/jieba@2.0.3
# nodejieba's own installer downloads a binary; build it from its source instead.
npm install --no-audit --no-fund --ignore-scripts nodejieba@3.5.8
gyp="$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js"
[ -f "$gyp" ] || gyp=/usr/lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js
(cd node_modules/nodejieba && node "$gyp" rebuild --nodedir=/usr)
