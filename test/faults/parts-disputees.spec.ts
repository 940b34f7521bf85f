import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventStore, transact } from '#libs/event-sourcing';
import { fait, OFFERTE } from '#facts/competences';
import { PrendrePart, RendrePart } from '#modules/pme-digitale';
import { offreCompetence } from '../../src/modules/pme-digitale/offre-competence/offre-competence';
import type { OffreCompetenceEvent } from '../../src/modules/pme-digitale/offre-competence/offre-competence.events';
import { partLibre } from '../../src/modules/pme-digitale/temps-partage';
import { Cohorte } from '../support/cohorte';
import { chercher, membre, offrir, proposer, type Membre } from '../support/competences';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database';
import { Appelant, idDe, Programme, Region } from '../support/programme';
import { sideBySide } from '../support/side-by-side';
import { contexteDe, envoyer, processusDuTest } from './commandes-du-systeme';

const { siren: _, ...OFFRE } = OFFERTE[0]!.data;
const ENTIERE = { ...OFFERTE[0]!.data, partPourCent: 100, nature: 'direction-numerique-partagee' } as const;

describe('une direction numérique que deux processus partagent', () => {
  const TOURS = 20;
  const DEMANDES = 120;
  const A_LA_FOIS = 40;

  let base: FreshDatabase;
  let processus: readonly [NestFastifyApplication, NestFastifyApplication];
  beforeAll(async () => {
    base = await freshDatabase();
    const premier = await processusDuTest(base.url);
    processus = [premier, await processusDuTest(base.url)];
  });
  afterAll(async () => {
    for (const un of processus) await un.close();
    await base.drop();
  });
  const store = () => processus[0].get(EventStore);

  /** Shares of 1 to 30 per cent, over some months of the offer, so that they cross. */
  const part = (offreId: string, rang: number) => {
    const mois = (numero: number) => `2026-${String(numero).padStart(2, '0')}`;
    const debut = 3 + (rang % 7);
    return {
      offreId,
      besoinId: idDe(`besoin ${offreId} ${rang}`),
      appariementId: idDe(`appariement ${offreId} ${rang}`),
      partPourCent: 1 + ((rang * 7) % 30),
      du: `${mois(debut)}-02`,
      au: `${mois(debut + 1 + (rang % 3))}-28`,
    };
  };

  /** Every fact of the offer: at each of them no day holds more than all. */
  const lire = async (offreId: string): Promise<readonly OffreCompetenceEvent[]> => {
    const faits: OffreCompetenceEvent[] = [];
    let etat = offreCompetence.initialState();
    for await (const page of store().readStream(`offreCompetence-${offreId}`))
      for (const event of page) {
        const un = event as unknown as OffreCompetenceEvent;
        etat = offreCompetence.evolve(etat, un);
        faits.push(un);
        expect(partLibre(100, etat?.parts ?? [], OFFRE)).toBeGreaterThanOrEqual(0);
      }
    return faits;
  };

  it('ne la donne jamais au-delà d’un temps plein, et répond une fois à chacune', async () => {
    for (let tour = 0; tour < TOURS; tour += 1) {
      const offreId = idDe(`offre disputée ${tour}`);
      const publiee = fait('OffrePubliee.v1')({ ...ENTIERE, offreId });
      await transact(store(), offreCompetence, offreId, () => [publiee], contexteDe(`publier ${offreId}`));
      const rangs = Array.from({ length: DEMANDES }, (__, rang) => (rang * [1, 7, 11, 13][tour % 4]!) % DEMANDES);
      await sideBySide(rangs, A_LA_FOIS, async (rang) => {
        const asked = part(offreId, rang);
        const nom = `${offreId} ${rang}`;
        // The same command in both processes, as when the one that sent it was killed before it said so.
        await Promise.all(processus.map((un) => envoyer(un, new PrendrePart(asked, contexteDe(`prendre ${nom}`)))));
        if (rang % 5 === 0) {
          const { appariementId } = asked;
          await envoyer(processus[rang % 2]!, new RendrePart({ offreId, appariementId }, contexteDe(`rendre ${nom}`)));
        }
      });
      const faits = await lire(offreId);
      const de = (type: OffreCompetenceEvent['type']) =>
        faits.flatMap((un) => (un.type === type && 'appariementId' in un.data ? [un.data.appariementId] : []));
      const repondues = [...de('PartDOffrePrise.v1'), ...de('PartDOffreRefusee.v1')];
      expect(new Set(repondues).size).toBe(repondues.length);
      expect(repondues).toHaveLength(DEMANDES);
      expect(de('PartDOffreRefusee.v1').length).toBeGreaterThan(0);
      expect(de('PartDOffreRendue.v1').every((id) => de('PartDOffrePrise.v1').includes(id))).toBe(true);
    }
  });
});

describe('les dernières parts d’une offre, que deux processus accordent', () => {
  const TOURS = 5;
  const PARTS = [40, 30, 30, 20, 20, 20, 10, 10];
  const DEJA = 40;

  let programme: Programme;
  let region: Region;
  let preteuse: Membre;
  let emprunteuses: readonly Membre[];
  let chez: readonly [Appelant, Appelant];
  beforeAll(async () => {
    programme = await Programme.installer();
    const [un, autre] = [await programme.lancer(), await programme.lancer()];
    programme.joindre = () => un.url;
    region = await Region.ouvrir(programme, 1_000_000);
    const cohorte = await Cohorte.ouvrir(programme, region);
    preteuse = await membre(cohorte, region, '47.11F');
    emprunteuses = await sideBySide([DEJA, ...PARTS], 3, () => membre(cohorte, region));
    const { jeton, acteur } = preteuse.dirigeante;
    chez = [new Appelant(un.url, jeton, acteur), new Appelant(autre.url, jeton, acteur)];
  });
  afterAll(() => programme.fermer());

  const propose = async (emprunteuse: Membre, offreId: string, partPourCent: number) => {
    const { besoinId } = await chercher(emprunteuse, { partPourCent });
    const { chemin, status } = await proposer(emprunteuse.dirigeante, offreId, besoinId, { partPourCent });
    expect(status).toBe(200);
    return { chemin, appariementId: chemin.split('/')[1] ?? '', besoinId, partPourCent };
  };

  const faitsDe = (ids: readonly string[]) =>
    programme.requete<{ readonly type: string; readonly id: string }>(
      `select type, data->>'appariementId' as id from es.events
        where data->>'appariementId' in (${ids.map((id) => `'${id}'`).join()}) order by position`,
    );

  it('ne vont jamais au-delà d’un temps plein, et nul n’est à la fois accepté et écarté', async () => {
    for (let tour = 0; tour < TOURS; tour += 1) {
      const { offreId } = await offrir(preteuse, { nature: 'direction-numerique-partagee' });
      const [premiere, ...autres] = emprunteuses;
      const deja = await propose(premiere!, offreId, DEJA);
      await chez[0].faire(`${deja.chemin}/acceptation`, {});
      const proposes = await sideBySide([...autres.entries()], 4, ([rang, emprunteuse]) =>
        propose(emprunteuse, offreId, PARTS[rang]!),
      );
      await Promise.all(
        proposes.map(({ chemin }, rang) => chez[(rang + tour) % 2]!.faire(`${chemin}/acceptation`, {})),
      );
      await programme.journal.auRepos();

      const tous = [deja, ...proposes];
      const faits = await faitsDe(tous.map(({ appariementId }) => appariementId));
      const de = (type: string) => new Set(faits.filter((un) => un.type === type).map(({ id }) => id));
      const [conclus, ecartes, prises] = [
        de('AppariementConclu.v1'),
        de('AppariementEcarte.v1'),
        de('PartDOffrePrise.v1'),
      ];
      const total = tous
        .filter(({ appariementId }) => conclus.has(appariementId))
        .reduce((somme, { partPourCent }) => somme + partPourCent, 0);
      expect(total).toBeLessThanOrEqual(100);
      expect([...conclus].filter((id) => ecartes.has(id))).toEqual([]);
      expect(conclus.size + ecartes.size).toBe(tous.length);
      expect([...prises].sort()).toEqual([...conclus].sort());
      expect([...de('BesoinPourvu.v1')].sort()).toEqual([...conclus].sort());
      // Nobody is refused for nothing.
      for (const { appariementId, partPourCent } of tous)
        if (ecartes.has(appariementId)) expect(partPourCent).toBeGreaterThan(100 - total);
    }
  });
});
