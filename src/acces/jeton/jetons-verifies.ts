import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CleDesJetons } from './cle-des-jetons';
import { lireJeton, type JetonLu } from './jeton';

const AU_PLUS = 10_000;

/** Keeps the tokens that were verified until they expire: the signature of each is checked once. No other token is kept. */
@Injectable()
export class JetonsVerifies {
  private readonly lus = new LRUCache<string, JetonLu>({ max: AU_PLUS });

  constructor(private readonly cle: CleDesJetons) {}

  /** Undefined when the token is forged, foreign, expired or malformed, and in production, where every token is refused. */
  async lire(jeton: string): Promise<JetonLu | undefined> {
    const connu = this.lus.get(jeton);
    if (connu && connu.expireA > Date.now()) return connu;
    this.lus.delete(jeton);
    const { key } = this.cle;
    const lu = key && (await lireJeton(key, jeton));
    if (lu) this.lus.set(jeton, lu);
    return lu;
  }
}
