import type { DomainEvent } from '#libs/event-sourcing';
import { champsDe } from '../../src/audit/recit/champs';
import { CHAMPS_COMMUNS } from '../../src/audit/recit/champs-communs';
import { CODES_COMMUNS } from '../../src/audit/recit/codes-communs';
import { PARTICIPES } from '../../src/audit/recit/participes';
import { phraseDe } from '../../src/audit/recit/phrase';
import { recitDe } from '../../src/audit/recit/recits';
import SCHEMAS from '../../src/composition/facts.schemas.json';
import { GABARITS } from '../../src/modules/messages/gabarits/gabarits';
import type { Gabarit } from '../../src/modules/messages/gabarits/gabarit';
import { frozenTypes as types } from '../support/frozen-examples';
import { codesDe, specimen, type Schema } from '../support/specimens';
import { everyEvent } from './every-event';

const schemas = SCHEMAS as unknown as Readonly<Record<string, Schema>>;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/;
const PAS_DU_FRANCAIS =
  /[{}[\]]|undefined|null|NaN|true|false|\d{4}-\d{2}-\d{2}|[0-9a-f]{40}| {2}| ,|\( | \)|[.,;:(] *$/;

const specimenDe = (type: string, rang?: number): DomainEvent => {
  const racine = schemas[type]!;
  return { type, data: specimen(racine, rang === undefined ? { racine } : { racine, rang }) as object };
};

/** Whether the data has this path, which goes through lists. */
const existe = (valeur: unknown, [champ, ...reste]: readonly string[]): boolean => {
  if (champ === undefined) return true;
  if (Array.isArray(valeur)) return champ === 'length' || existe(valeur[0], [champ, ...reste]);
  const data = valeur as Readonly<Record<string, unknown>> | null;
  return typeof data === 'object' && data !== null && champ in data && existe(data[champ], reste);
};

/** Fields that nobody named keep, at the end of their label, the name that they have in the data. */
const sansNom = (event: DomainEvent) =>
  champsDe(event)
    .filter(({ champ, libelle }) => {
      const [dits, noms] = [libelle.split(' › '), champ.replaceAll(/\[\d+\]/g, '').split('.')];
      return dits.some((dit, rang) => dit.replace(/ \d+$/, '') === noms[rang]);
    })
    .map(({ champ }) => champ);

describe('chaque version d’événement', () => {
  it.each(types)('%s se dit en une phrase française, sans point', (type) => {
    const phrase = phraseDe(everyEvent[type]!);
    expect(phrase).toMatch(/^\p{Lu}/u);
    expect(phrase).not.toContain(type);
    expect(phrase).not.toMatch(PAS_DU_FRANCAIS);
    expect(phrase).not.toMatch(UUID);
  });

  it.each(types)('%s se dit aussi quand tout est dit, et quand rien de facultatif ne l’est', (type) => {
    for (const event of [specimenDe(type, 0), specimenDe(type)]) {
      const phrase = phraseDe(event);
      expect(phrase).not.toMatch(PAS_DU_FRANCAIS);
      expect(phrase).not.toContain('—');
    }
  });

  it.each(types)('%s ne dit dans sa phrase que des champs qu’il a', (type) => {
    const modele = recitDe(type).phrases[type] ?? '';
    const chemins = [...modele.matchAll(/[{?!]([\w.]+\w)|- ([\w.]+)\}/g)].map(([, un, autre]) => un ?? autre ?? '');
    expect(chemins.filter((chemin) => !existe(specimenDe(type, 0).data, chemin.split('.')))).toEqual([]);
  });

  it.each(types)('%s nomme chacun de ses champs, et chacun de ses codes', (type) => {
    expect(sansNom(specimenDe(type, 0))).toEqual([]);
    expect(sansNom(everyEvent[type]!)).toEqual([]);
    const { codes } = recitDe(type);
    expect(codesDe(schemas[type]!).filter((code) => !(code in codes) && !(code in CODES_COMMUNS))).toEqual([]);
  });
});

describe('ce que personne n’a nommé', () => {
  it('se voit à son nom', () => {
    const { type, data } = everyEvent['AidesAnterieuresDeclarees.v3']!;
    expect(sansNom({ type, data: { ...data, tout: { neuf: 1 } } })).toEqual(['tout.neuf']);
    expect(phraseDe({ type: 'Inconnu.v1', data: {} })).toBe('Inconnu.v1');
  });
});

describe('ce qui est commun à plusieurs modules', () => {
  const noms = types.flatMap((type) => champsDe(specimenDe(type, 0)).flatMap(({ champ }) => champ.split(/[.[\]\d]+/)));
  it('nomme des champs que des faits ont', () => {
    expect(Object.keys(CHAMPS_COMMUNS).filter((nom) => !noms.includes(nom))).toEqual([]);
    const debuts = noms.map((nom) => nom.replace(/(Le|Par)$/, ''));
    expect(Object.keys(PARTICIPES).filter((debut) => !debuts.includes(debut))).toEqual([]);
  });
});

describe('les valeurs que les messages impriment', () => {
  const versions = Object.values(GABARITS as Readonly<Record<string, readonly Gabarit[]>>).flat();
  it('ont toutes un nom', () => {
    const manquent = versions.flatMap(({ exemple }) =>
      sansNom({ type: 'MessageEnregistre.v1', data: { valeurs: exemple } }),
    );
    expect([...new Set(manquent)]).toEqual([]);
  });
});
