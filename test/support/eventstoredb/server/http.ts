import type { RequestListener } from 'node:http';
import type { Node } from './node';

/** The two addresses that monitoring asks, over HTTP/1.1. */
export const serveHttp =
  ({ cluster, self, faults }: Node): RequestListener =>
  (request, response) => {
    // Nobody waits for a connection that its client keeps for later.
    response.setHeader('connection', 'close');
    switch (request.url) {
      case '/health/live':
        response.writeHead(faults.refusals.includes('Server Is Not Ready') ? 503 : 204).end();
        break;
      case '/info':
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ esVersion: '23.10.99', state: cluster.leader === self ? 'leader' : 'follower' }));
        break;
      default:
        response.writeHead(404).end();
    }
  };
