import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { isFault } from '../../src/model/errors.ts';

describe('settings', () => {
  it('have defaults', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      home: path.resolve('.yuanliu'),
      neo4j: null,
      javaHome: null,
      introspection: true,
      corsOrigins: [],
      apiUrl: 'http://localhost:4000/graphql',
      publicUrl: null,
      logLevel: null,
    });
  });

  it('count an empty variable as not set', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readSettings({}));
  });

  it.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ YUANLIU_HOME: '/var/lib/yuanliu' }, { home: '/var/lib/yuanliu' }],
    [{ INTROSPECTION: 'off' }, { introspection: false }],
    [{ CORS_ORIGINS: 'https://a.org, http://b.org:8080' }, { corsOrigins: ['https://a.org', 'http://b.org:8080'] }],
    [{ CORS_ORIGINS: '*' }, { corsOrigins: ['*'] }],
    [{ LOG_LEVEL: 'info' }, { logLevel: 'info' }],
    [
      { NEO4J_URI: 'neo4j+s://graph.example', NEO4J_PASSWORD: 'x' },
      { neo4j: { uri: 'neo4j+s://graph.example', username: 'neo4j', password: 'x', database: 'neo4j' } },
    ],
  ])('%j', (environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });

  it.each([
    [
      { PORT: 'http' },
      /expected PORT to be a port number from 0 to 65535, like 4000; came "http" \(environment variable PORT\)/,
    ],
    [{ PORT: '65536' }, /PORT/],
    [{ PORT: '-1' }, /PORT/],
    [{ HOST: 'my host' }, /HOST/],
    [
      { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' },
      /NEO4J_URI to be an address like bolt:\/\/localhost:7687/,
    ],
    [{ NEO4J_URI: 'bolt://localhost' }, /NEO4J_PASSWORD to be set where NEO4J_URI is/],
    [{ NEO4J_DATABASE: '1' }, /NEO4J_DATABASE/],
    [{ INTROSPECTION: 'yes' }, /INTROSPECTION to be on or off; came "yes"/],
    [{ CORS_ORIGINS: 'example.org' }, /CORS_ORIGINS/],
    [{ YUANLIU_URL: 'localhost:4000' }, /YUANLIU_URL to be the address of an API/],
    [{ LOG_LEVEL: 'verbose' }, /LOG_LEVEL to be one of silent, error, warn, info; came "verbose"/],
    [{ CORS_ORIGINS: '*,https://a.org' }, /CORS_ORIGINS/],
  ])('refuse %j and say what was expected', (environment, message) => {
    try {
      readSettings(environment);
      expect.unreachable('expected it to be refused');
    } catch (error) {
      expect(isFault(error, 'BAD_SETTING') && error.message).toMatch(message);
    }
  });
});
