import { estLisible, nettoyer } from '#libs/france';

const LONGUEUR_MAXIMALE = 120;
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
};
const DOSSIERS = /^.*[/\\]/s;
const EXTENSION = /\.[a-z0-9]{1,5}$/i;
const RESERVES = /["*:<>?|%]/g;

/**
 * The name of a file that is safe to serve: without folders nor characters that systems reserve, with the extension of its
 * type alone. Null when nothing readable is left of it.
 */
export const nomDeFichier = (nom: string | undefined, type: string): string | null => {
  const propre = nettoyer((nom ?? '').trim().replace(DOSSIERS, '').replace(EXTENSION, ''))
    .replace(RESERVES, '')
    .replace(/\.+/g, ' ')
    .trim();
  const court = Array.from(propre).slice(0, LONGUEUR_MAXIMALE).join('');
  return estLisible(court) ? `${court}.${EXTENSIONS[type] ?? 'bin'}` : null;
};
