/**
 * For `node --import`: hosts that a program names by itself lead to servers on loopback, so that the shipped bundle runs as it is.
 * REROUTE holds JSON, host to origin.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const routes = JSON.parse(process.env.REROUTE ?? '{}') as Readonly<Record<string, string>>;
const request = https.request.bind(https);

function rerouted(...args: readonly unknown[]): http.ClientRequest {
  const callback = args.find((arg) => typeof arg === 'function') as
    ((response: http.IncomingMessage) => void) | undefined;
  const [first, second] = args;
  const named = typeof first === 'string' || first instanceof URL ? new URL(first) : undefined;
  const options: https.RequestOptions = {
    ...(named && { hostname: named.hostname, port: named.port, path: named.pathname + named.search }),
    ...((named === undefined ? first : typeof second === 'object' ? second : {}) as https.RequestOptions),
  };
  const host = (options.hostname ?? options.host ?? '').split(':')[0] ?? '';
  const origin = routes[host];
  if (origin === undefined) return Reflect.apply(request, https, args) as http.ClientRequest;
  const { hostname, port } = new URL(origin);
  return http.request(
    { ...options, protocol: 'http:', hostname, host: hostname, port, agent: new http.Agent() },
    callback,
  );
}

Object.assign(https, {
  request: rerouted,
  get: (...args: readonly unknown[]) => rerouted(...args).end(),
});
syncBuiltinESMExports();
