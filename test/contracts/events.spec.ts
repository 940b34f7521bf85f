import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityClass, Projection } from '#libs/projections';
import {
  DATES_DE_L_ENVELOPPE,
  DATES_DU_DISPOSITIF,
  DATES_DU_DOSSIER,
} from '../../src/modules/aides-regionales/dates-legales';
import { LIBELLES as AIDES } from '../../src/modules/aides-regionales/libelles';
import { DATES_DES_MANDATS } from '../../src/modules/audits/dates-legales';
import { LIBELLES as AUDITS } from '../../src/modules/audits/libelles';
import {
  DATES_DE_LA_DEMANDE,
  DATES_DES_PRESTATIONS,
  DATES_DE_LA_LABELLISATION,
  DATES_DU_CONNECTEUR,
} from '../../src/modules/connecteurs/dates-legales';
import { LIBELLES as CONNECTEURS } from '../../src/modules/connecteurs/libelles';
import { DATES_DES_DOCUMENTS } from '../../src/modules/documents/dates-legales';
import { LIBELLES as DOCUMENTS } from '../../src/modules/documents/libelles';
import { DATES_DES_ENTREPRISES } from '../../src/modules/entreprises/dates-legales';
import { LIBELLES as ENTREPRISES } from '../../src/modules/entreprises/libelles';
import {
  DATES_DE_LA_MISSION,
  DATES_DES_INDICATEURS,
  DATES_DU_LABEL,
} from '../../src/modules/marque-mission/dates-legales';
import { LIBELLES as MARQUE } from '../../src/modules/marque-mission/libelles';
import { DATES_DES_MESSAGES } from '../../src/modules/messages/dates-legales';
import { LIBELLES as MESSAGES } from '../../src/modules/messages/libelles';
import {
  DATES_DE_L_EXPERIMENTATION,
  DATES_DES_AMORTISSEMENTS,
  DATES_DES_APPARIEMENTS,
  DATES_DES_CONVENTIONS_DE_PRET,
  DATES_DES_DECLARATIONS_PME,
  DATES_DES_RELEVES_DE_PRET,
  DATES_DU_STATUT,
} from '../../src/modules/pme-digitale/dates-legales';
import { LIBELLES as PME_DIGITALE } from '../../src/modules/pme-digitale/libelles';
import { DATES_DES_SUBVENTIONS } from '../../src/modules/subventions-publiees/dates-legales';
import { LIBELLES as SUBVENTIONS } from '../../src/modules/subventions-publiees/libelles';
import { exceptions } from '../../src/audit/exceptions/exceptions.projection';
import { histoires } from '../../src/audit/histoires/histoires.projection';
import { UPCAST } from '../../src/composition/parts';
import { reactions } from '../../src/reactions';
import { frozenTypes as types } from '../support/frozen-examples';
import { everyEvent } from './every-event';
import { columnsOf, loadProjections, rowsOf } from './every-projection';
import { LIVES } from './streams';

const src = path.resolve(__dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort();

const labels: Readonly<Record<string, string>> = {
  ...AIDES,
  ...AUDITS,
  ...CONNECTEURS,
  ...DOCUMENTS,
  ...ENTREPRISES,
  ...MARQUE,
  ...MESSAGES,
  ...PME_DIGITALE,
  ...SUBVENTIONS,
};

const legalDates: Readonly<Record<string, string | null>> = {
  ...DATES_DU_DISPOSITIF,
  ...DATES_DE_L_ENVELOPPE,
  ...DATES_DU_DOSSIER,
  ...DATES_DES_MANDATS,
  ...DATES_DU_CONNECTEUR,
  ...DATES_DE_LA_DEMANDE,
  ...DATES_DES_PRESTATIONS,
  ...DATES_DE_LA_LABELLISATION,
  ...DATES_DES_DOCUMENTS,
  ...DATES_DES_ENTREPRISES,
  ...DATES_DES_MESSAGES,
  ...DATES_DE_L_EXPERIMENTATION,
  ...DATES_DU_STATUT,
  ...DATES_DES_CONVENTIONS_DE_PRET,
  ...DATES_DES_RELEVES_DE_PRET,
  ...DATES_DES_AMORTISSEMENTS,
  ...DATES_DES_APPARIEMENTS,
  ...DATES_DES_DECLARATIONS_PME,
  ...DATES_DES_SUBVENTIONS,
  ...DATES_DU_LABEL,
  ...DATES_DE_LA_MISSION,
  ...DATES_DES_INDICATEURS,
};

describe('chaque version d’événement', () => {
  it('a son exemple figé, et chaque exemple sa version', () => {
    const facts = sources.filter((file) => /^modules\/[^/]+\/[^/]+\/[^/]+(?<!\.spec)\.ts$/.test(file));
    const written = facts.flatMap((file) => {
      const text = readFileSync(path.join(src, file), 'utf8');
      return [...text.matchAll(/'([A-Z][A-Za-z]+\.v\d+)'/g)].map(([, type]) => type);
    });
    expect([...new Set(written)].sort()).toEqual(types);
  });

  it.each(types)('%s porte son nom dans son exemple', (type) => {
    expect(everyEvent[type]?.type).toBe(type);
  });

  it.each(types)('%s a un libellé français', (type) => {
    expect(labels[type]).toMatch(/^\p{Lu}[\p{L}’ ]+$/u);
  });

  it.each(types)('%s nomme le champ qui le date en droit, ou dit qu’il n’en a pas', (type) => {
    const field = legalDates[type];
    expect(field).not.toBeUndefined();
    if (field) expect(everyEvent[type]?.data).toHaveProperty(field, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/));
  });
});

const versionsDe = (type: string) => types.filter((autre) => autre.replace(/\d+$/, '') === type.replace(/\d+$/, ''));

/** The versions that a reader of these types is given, as they are stored. */
const versionsLues = ({ types: lus }: { readonly types: readonly string[] }) => UPCAST.storedAs(lus);

describe('qui lit un événement', () => {
  it('en lit toutes les versions', async () => {
    const lecteurs = [...(await loadProjections()), ...reactions];
    const oublies = lecteurs.flatMap((lecteur) =>
      lecteur.types
        .flatMap(versionsDe)
        .filter((type) => !versionsLues(lecteur).includes(type))
        .map((type) => `${lecteur.name} : ${type}`),
    );
    expect([...new Set(oublies)]).toEqual([]);
  });
});

describe('chaque exemple figé se relit', () => {
  it('dans une vie au moins', () => {
    expect([...new Set(LIVES.flatMap((life) => life.types))].sort()).toEqual(types);
  });

  it.each(LIVES.map((life) => [life.types.join(', '), life] as const))(
    'chaque fait change l’état : %s',
    (_, { types, states }) => {
      const found = states();
      for (const [rank, type] of types.entries()) {
        expect({ after: type, state: found[rank + 1] }).not.toEqual({ after: type, state: found[rank] });
      }
    },
  );
});

const requiredColumnsOf = (entity: EntityClass) =>
  columnsOf(entity)
    .filter(({ options }) => !options.nullable)
    .map(({ propertyName }) => propertyName);

/** Facts that no read model shows: the rules of their stream read them, and reactions. */
const LUS_PAR_LES_SEULES_REGLES: readonly string[] = [
  'AideDeMinimisOctroyee.v1',
  'AideDeMinimisOctroyee.v2',
  'AidesAnterieuresDeclarees.v1',
  'AidesAnterieuresDeclarees.v2',
  'AidesAnterieuresDeclarees.v3',
  'CompteHorsPlafond.v1',
  'CompteHorsPlafond.v2',
  'CompteRevenuSousPlafond.v1',
  'CritereVerifie.v1',
  'DepassementResorbe.v1',
  'DepassementResorbe.v2',
  'EntrepriseUniqueConstituee.v1',
  'InteretDeclare.v1',
  'MembresDetaches.v1',
  'MembresRattaches.v1',
  'ObservationsRecues.v1',
  'OctroiAjuste.v1',
  'OctroiAjuste.v2',
  'OctroiCorrige.v1',
  'OctroiCorrige.v2',
  'PartCedee.v1',
  'PartCedee.v2',
  'PartRecue.v1',
  'PartRecue.v2',
  'PlafondDepasse.v1',
  'PlafondDepasse.v2',
  'PlafondReserve.v1',
  'PlafondReserve.v2',
  'PartDeSalarieIndisponible.v1',
  'PartDeSalarieLiberee.v1',
  'PartDeSalarieReservee.v1',
  'ReservationDepassee.v1',
  'ReservationDepassee.v2',
  'ReservationPlafondLiberee.v1',
  'ReservationPlafondLiberee.v2',
  'ReservationPlafondRefusee.v1',
  'ReservationPlafondRefusee.v2',
  'ReservationPlafondRefusee.v3',
  'RetraitEcarte.v1',
  'RetraitEnvisage.v1',
];

/** They read every fact, or every one that the law dates: what no other projection reads is not shown. */
const LISENT_TOUT: readonly string[] = [exceptions.name, histoires.name];
/** It writes a row of most facts only when they were recorded late. */
const PARFOIS_SANS_LIGNE = exceptions.name;

describe('chaque exemple figé se projette', () => {
  let projections: readonly Projection[];
  beforeAll(async () => {
    projections = await loadProjections();
  });

  it('par des projections qui ne lisent que des versions connues, ou n’est lu par aucune', () => {
    const lus = new Set(projections.filter(({ name }) => !LISENT_TOUT.includes(name)).flatMap(versionsLues));
    expect([...lus, ...LUS_PAR_LES_SEULES_REGLES].sort()).toEqual(types);
  });

  it.each(types.filter((type) => !LUS_PAR_LES_SEULES_REGLES.includes(type)))(
    '%s, en lignes que leurs tables peuvent tenir',
    (type) => {
      for (const each of projections.filter((candidate) => versionsLues(candidate).includes(type))) {
        const written = rowsOf(each, type);
        if (each.name !== PARFOIS_SANS_LIGNE) expect([each.name, written.length]).not.toEqual([each.name, 0]);
        for (const { entity, kind, row } of written) {
          expect(each.tables).toContain(entity);
          if (kind === 'put') expect(Object.keys(row)).toEqual(expect.arrayContaining(requiredColumnsOf(entity)));
          const columns = columnsOf(entity).map(({ propertyName }) => propertyName);
          expect(columns).toEqual(expect.arrayContaining(Object.keys(row)));
          expect(Object.values(row)).not.toContain(undefined);
        }
      }
    },
  );
});
