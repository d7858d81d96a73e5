import type { RequestHandler } from 'express';
import { refuse } from './refuse.ts';

const METHODS = 'GET, POST';
const ANSWERS = ['application/json', 'application/graphql-response+json'];

/** Refuses what is no request of GraphQL over HTTP before anything is read of it: another method, a body that is no JSON, an answer in a form that is not given. */
export const negotiate: RequestHandler = (request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  response.vary('Accept');
  if (request.method === 'OPTIONS') response.status(204).setHeader('Allow', METHODS).end();
  else if (request.method !== 'GET' && request.method !== 'POST') {
    response.setHeader('Allow', METHODS);
    refuse(response, 'METHOD_NOT_ALLOWED');
  } else if (request.is('application/json') === false) refuse(response, 'UNSUPPORTED_MEDIA_TYPE');
  else if (request.accepts(ANSWERS) === false) refuse(response, 'NOT_ACCEPTABLE');
  else next();
};

/** For an address that can only be read. */
export const readOnly: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') {
    next();
    return;
  }
  response.setHeader('Allow', 'GET, HEAD');
  refuse(response, 'METHOD_NOT_ALLOWED');
};
