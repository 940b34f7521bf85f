import { createReadStream } from 'node:fs';
import { decodeurDe, TAILLE_DE_LECTURE, type FormeDuTexte } from './encodage';
import { FichierIllisible } from './fichier-illisible';

export type LotDeLignes = Readonly<{ lignes: readonly string[]; octetsLus: number }>;

const LIGNE_MAXIMALE = 1024 * 1024;

/** Lines without their ends, by blocks: one `await` per line would cost more than reading the line. */
export async function* lignesPhysiques(chemin: string, forme: FormeDuTexte): AsyncGenerator<LotDeLignes, void, void> {
  const decoder = decodeurDe(forme.encodage);
  let reste = '';
  let octetsLus = 0;

  for await (const octets of createReadStream(chemin, { highWaterMark: TAILLE_DE_LECTURE }) as AsyncIterable<Buffer>) {
    octetsLus += octets.length;
    const lignes = (reste + decoder(octets)).split(forme.finDeLigne);
    reste = lignes.pop() ?? '';
    if (reste.length > LIGNE_MAXIMALE) throw new FichierIllisible(LIGNE_TROP_LONGUE);
    yield { lignes: lignes.map(sansRetourChariot), octetsLus };
  }
  if (reste !== '') yield { lignes: [sansRetourChariot(reste)], octetsLus };
}

const LIGNE_TROP_LONGUE = "Une ligne du fichier dépasse un million de caractères : ce n'est pas un fichier CSV.";

const sansRetourChariot = (ligne: string): string => (ligne.endsWith('\r') ? ligne.replace(/\r+$/, '') : ligne);
