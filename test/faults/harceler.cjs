// Clients that send one request after another and heed no refusal, in a process of their own: their work does not delay the
// measure. Sends back how often each status was answered.
const { Agent, request } = require('node:http');
const { constants, setPriority } = require('node:os');

// The clients would have other machines.
setPriority(constants.priority.PRIORITY_LOW);

let isOver = false;

const send = (url, agent, localAddress, token, [method, path, body]) =>
  new Promise((resolve) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = request(`${url}${path}`, { method, headers, agent, localAddress }, (answer) => {
      answer.resume().once('close', () => resolve(answer.statusCode));
    });
    sent.once('error', () => resolve(0));
    sent.end(body);
  });

/** Each client has an address of its own. */
const harass = async ({ url, tokens, requests }, rank, statuses) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const localAddress = `127.0.${1 + Math.floor(rank / 250)}.${1 + (rank % 250)}`;
  for (let round = rank; !isOver; round += 1) {
    const status = await send(
      url,
      agent,
      localAddress,
      tokens[rank % tokens.length],
      requests[round % requests.length],
    );
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  agent.destroy();
};

process.on('message', (order) => {
  if (order === 'stop') {
    isOver = true;
    return;
  }
  const statuses = {};
  const clients = Array.from({ length: order.clients }, (_, rank) => harass(order, rank, statuses));
  void Promise.all(clients).then(() => {
    process.send(statuses);
    process.disconnect();
  });
});
