import { MemoryEventStore, transact, type DomainEvent, type StreamModel } from '#libs/event-sourcing';
import { experimentationId, fait, OUVERTE } from '#facts/pme-digitale';
import { contexteDe } from '../../../../../test/support/contexte';
import { declarationPme } from '../../declaration-pme/declaration-pme';
import type { SituationDePme } from '../../declaration-pme/declaration-pme.events';
import { experimentation } from '../../experimentation/experimentation';
import type { ExperimentationEvent } from '../../experimentation/experimentation.events';
import { evaluerA, positionDeLEvaluation } from './evaluation-de-cohorte';

const sirens = (debut: number, nombre: number) => Array.from({ length: nombre }, (_, rang) => String(debut + rang));
const ADMISES = sirens(100_000_000, 6);
const ATTENTE = sirens(200_000_000, 5);
const membres = (liste: readonly string[]) => liste.map((siren) => ({ siren, rang: 1 }));

describe('comparer les admises à celles de la liste d’attente', () => {
  let store: MemoryEventStore;
  let acte = 0;
  const inscrire = async <State, Event extends DomainEvent>(
    model: StreamModel<State, Event>,
    id: string,
    ...faits: readonly Event[]
  ) => {
    acte += 1;
    const commandId = `0190c5a0-0000-7000-8000-${String(acte).padStart(12, '0')}`;
    await transact(store, model, id, () => faits, contexteDe({ commandId }));
    return (await store.head()).position;
  };
  const declarer = (siren: string, avant: Partial<SituationDePme>, apres?: Partial<SituationDePme>) =>
    inscrire(
      declarationPme,
      `${siren}-1`,
      fait('SituationInitialeDeclaree.v1')({ siren, ...avant }),
      ...(apres ? [fait('SituationFinaleDeclaree.v1')({ siren, ...apres })] : []),
    );
  const cohorte = (...faits: readonly ExperimentationEvent[]) => inscrire(experimentation, experimentationId, ...faits);
  const lire = async () => evaluerA(store, experimentationId, (await store.head()).position);

  beforeEach(async () => {
    store = new MemoryEventStore();
    await cohorte(
      ...OUVERTE,
      ...ADMISES.map((siren, rang) => fait('EntrepriseAdmise.v1')({ siren, numero: rang + 1 })),
      ...ATTENTE.map((siren, rang) => fait('EntrepriseMiseEnAttente.v1')({ siren, ordre: rang + 1 })),
      fait('ExperimentationDemarree.v1')(),
      fait('GroupesDeComparaisonFiges.v1')({ admises: membres(ADMISES), attente: membres(ATTENTE) }),
    );
  });

  it('calcule avant, après, l’évolution de chaque groupe et leur différence, sur celles qui ont répondu deux fois', async () => {
    for (const [rang, siren] of ADMISES.entries())
      if (rang > 0)
        await declarer(
          siren,
          { effectif: 10, ventesEnLignePourCent: 4, chiffreDAffairesCentimes: rang * 100_000_00 },
          { effectif: 11 + (rang % 2), ventesEnLignePourCent: 10, chiffreDAffairesCentimes: rang * 110_000_00 },
        );
    await declarer(ADMISES[0]!, { effectif: 9_000 });
    for (const siren of ATTENTE)
      await declarer(siren, { effectif: 8, ventesEnLignePourCent: 5 }, { effectif: 8, ventesEnLignePourCent: 7 });
    const { comparaison, refaits } = (await lire())!;
    expect(refaits).toBe(true);
    expect(comparaison).toMatchObject({
      admises: { effectif: 6, repondantes: 5, sorties: 0 },
      attente: { effectif: 5, repondantes: 5, sorties: 0 },
      promues: 0,
    });
    const sur = (nom: string) => comparaison.indicateurs.find(({ indicateur }) => indicateur === nom);
    expect(sur('effectif')).toEqual({
      indicateur: 'effectif',
      admises: { avantCentiemes: 1_000, apresCentiemes: 1_160, evolutionCentiemes: 160 },
      attente: { avantCentiemes: 800, apresCentiemes: 800, evolutionCentiemes: 0 },
      differenceDesEvolutionsCentiemes: 160,
    });
    expect(sur('ventes-en-ligne')).toMatchObject({ differenceDesEvolutionsCentiemes: 400 });
    expect(sur('chiffre-d-affaires')).toMatchObject({
      admises: { avantCentiemes: 300_000_00, apresCentiemes: 330_000_00, evolutionCentiemes: 30_000_00 },
    });
    expect(sur('technologies')).toMatchObject({ admises: { avantCentiemes: 300, apresCentiemes: 500 } });
  });

  it('cache un groupe où moins de cinq ont répondu, et la différence avec lui', async () => {
    for (const siren of ADMISES) await declarer(siren, {}, {});
    for (const siren of ATTENTE.slice(0, 4)) await declarer(siren, {}, {});
    const { comparaison } = (await lire())!;
    expect(comparaison).toMatchObject({ admises: { repondantes: 6 }, attente: { effectif: 5, repondantes: null } });
    for (const { admises, attente, differenceDesEvolutionsCentiemes } of comparaison.indicateurs) {
      expect(admises).not.toBeNull();
      expect([attente, differenceDesEvolutionsCentiemes]).toEqual([null, null]);
    }
  });

  it('garde dans leur groupe celles qui sont promues ou sorties depuis, et dit combien dès cinq', async () => {
    for (const siren of [...ADMISES, ...ATTENTE]) await declarer(siren, {}, {});
    const avant = (await lire())!.comparaison;
    const promues = ATTENTE.map((siren, rang) => fait('EntreprisePromue.v1')({ siren, numero: 10 + rang }));
    await cohorte(fait('EntrepriseSortie.v1')({ siren: ADMISES[0]! }), ...promues.slice(0, 4));
    expect((await lire())!.comparaison).toEqual({
      ...avant,
      admises: { ...avant.admises, sorties: null },
      promues: null,
    });
    await cohorte(...promues.slice(4));
    expect((await lire())!.comparaison.promues).toBe(5);
  });

  it('refait les mêmes chiffres à la même position, quoi qu’il soit inscrit depuis', async () => {
    for (const siren of [...ADMISES, ...ATTENTE.slice(1)]) await declarer(siren, { effectif: 5 }, { effectif: 7 });
    const position = await cohorte(fait('ExperimentationEvaluee.v1')());
    const premiere = await evaluerA(store, experimentationId, position);
    await declarer(ATTENTE[0]!, { effectif: 1 }, { effectif: 90 });
    await inscrire(
      declarationPme,
      `${ADMISES[0]!}-1`,
      fait('DeclarationPmeCorrigee.v1')({ siren: ADMISES[0]!, effectif: 500 }),
    );
    await cohorte(
      fait('EntreprisePromue.v1')({ siren: ATTENTE[1]! }),
      fait('EntrepriseSortie.v1')({ siren: ADMISES[1]! }),
    );
    expect(await evaluerA(store, experimentationId, position)).toEqual(premiere);
    expect((await lire())!.comparaison).not.toEqual(premiere!.comparaison);
    expect(await positionDeLEvaluation(store, experimentationId, (await store.head()).position)).toBe(position);
  });

  it('ne lit pas la déclaration d’une autre demande de la même entreprise', async () => {
    for (const siren of ADMISES)
      await inscrire(
        declarationPme,
        `${siren}-2`,
        fait('SituationInitialeDeclaree.v1')({ siren, rang: 2 }),
        fait('SituationFinaleDeclaree.v1')({ siren, rang: 2 }),
      );
    expect((await lire())!.comparaison.admises.repondantes).toBe(0);
  });

  it('n’a rien à dire avant que les groupes soient figés, et voit des groupes que les faits ne refont pas', async () => {
    expect(await evaluerA(store, 'AUTRE', (await store.head()).position)).toBeNull();
    store = new MemoryEventStore();
    await cohorte(...OUVERTE, fait('EntrepriseAdmise.v1')({ siren: ADMISES[0]! }));
    expect(await lire()).toBeNull();
    await cohorte(fait('GroupesDeComparaisonFiges.v1')());
    expect((await lire())!.refaits).toBe(false);
  });
});
