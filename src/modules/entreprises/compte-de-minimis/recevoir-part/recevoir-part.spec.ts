import { scenariosOf } from '#libs/event-sourcing';
import { dossierId, entrepriseUniqueId, fait, objet, reservationId, OPERATEUR } from '#facts/entreprises';
import { dossierAideDe } from '#modules/objets';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { cleDeclaree } from '../cle-d-aide';
import { aideInscrite, compteDeMinimis } from '../compte-de-minimis';
import { partDe, tient } from '../parts';
import type { Part } from '../compte-de-minimis.events';
import { depassements } from '../hors-plafond';
import { recevoir, RecevoirPart } from './recevoir-part';

const { entrepriseUniqueId: tete, de, membres, mouvementId, effetLe, part: frozen } = fait('PartRecue.v2')().data;

const onRecoit = (part: Part = frozen, tranches = 1, tranche = tranches) =>
  demander(
    new RecevoirPart(
      { entrepriseUniqueId: tete, de, membres, mouvementId, tranche, tranches, part, effetLe },
      contexteDe({ ...SYSTEME, at: '2026-04-10T09:00:00Z' }),
    ),
    recevoir,
  );

const octroyee = (dossier: string, montantCentimes: number, accordeeLe: string, pour: string) => ({
  cle: `dossier:${dossier}`,
  ...aideInscrite(montantCentimes, accordeeLe, 'octroyee', pour),
});
const sans = { ...frozen, aides: [], reservations: [] };

describe('recevoir la part de membres', () => {
  const { given } = scenariosOf(compteDeMinimis);
  const recue = fait('PartRecue.v2')();
  const plein = fait('AidesAnterieuresDeclarees.v3')({
    entrepriseUniqueId: tete,
    aides: [{ aideId: 'a9', ...OPERATEUR, montantCentimes: 30_000_000, accordeeLe: '2024-04-01' }],
  });

  it('tient dès lors leurs aides et leurs réservations', () => {
    given().when(onRecoit()).then(recue);
  });
  it('ne change rien la seconde fois', () => {
    given(recue).when(onRecoit()).changesNothing();
  });
  it('dit la réservation reçue qui ne tient plus, avec la date où elle tiendrait', () => {
    const seule = { ...frozen, aides: [] };
    given(plein)
      .when(onRecoit(seule))
      .then(fait('PartRecue.v2')({ part: seule }), fait('ReservationDepassee.v2')());
  });
  it('garde la promesse la plus ancienne, et dit l’autre', () => {
    const promise = fait('PlafondReserve.v2')({
      entrepriseUniqueId: tete,
      reservationId: 'r9',
      objet: dossierAideDe('d9'),
      montantCentimes: 29_800_000,
    });
    const seule = { ...frozen, aides: [] };
    given(promise)
      .when(onRecoit(seule))
      .then(
        fait('PartRecue.v2')({ part: seule }),
        fait('ReservationDepassee.v2')({ utiliseCentimes: 0, reserveCentimes: 29_800_000, possibleLe: null }),
      );
  });
  it('ne reproche à personne ce qui fut légalement accordé avant la réunion', () => {
    const avant = { ...sans, aides: [octroyee(dossierId, 20_000_000, '2026-02-02', entrepriseUniqueId)] };
    given(plein)
      .when(onRecoit(avant))
      .then(fait('PartRecue.v2')({ part: avant }));
  });
  it('dit hors plafond ce qui fut accordé depuis que les entreprises n’en font qu’une', () => {
    const depuis = { ...sans, aides: [octroyee(dossierId, 20_000_000, '2026-04-02', entrepriseUniqueId)] };
    given(plein)
      .when(onRecoit(depuis))
      .then(
        fait('PartRecue.v2')({ part: depuis }),
        fait('PlafondDepasse.v2')({
          entrepriseUniqueId: tete,
          objets: [objet],
          depassementCentimes: 20_000_000,
          constateLe: '2026-04-10',
        }),
        fait('CompteHorsPlafond.v2')({
          entrepriseUniqueId: tete,
          au: '2026-04-02',
          depassementCentimes: 20_000_000,
          objets: [objet],
          constateLe: '2026-04-10',
        }),
      );
  });
  it('dit hors plafond le compte qui reçoit de quoi l’être, fût-ce de deux aides payables', () => {
    const trop = { ...frozen.aides[0]!, montantCentimes: 30_000_001 };
    given()
      .when(onRecoit({ ...sans, aides: [trop] }))
      .then(
        fait('PartRecue.v2')({ part: { ...sans, aides: [trop] } }),
        fait('CompteHorsPlafond.v2')({
          entrepriseUniqueId: tete,
          au: trop.accordeeLe,
          objets: [],
          constateLe: '2026-04-10',
        }),
      );
  });
  it('se souvient de qui était là, reparti et revenu', () => {
    const [membre] = membres as [(typeof membres)[number]];
    const revenu = {
      ...membre,
      parcours: [
        { compte: de, jusquAu: '2026-01-01' },
        { compte: tete, jusquAu: '2026-03-01' },
        { compte: de, jusquAu: '2026-04-01' },
      ],
    };
    const { depassees } = ['2026-02-02', '2026-03-02'].reduce(
      (vu, accordeeLe) => {
        const etat = [
          plein,
          fait('PartRecue.v2')({
            membres: [revenu],
            part: { ...sans, aides: [octroyee(accordeeLe, 1, accordeeLe, entrepriseUniqueId)] },
          }),
        ].reduce((compte, recu) => compteDeMinimis.evolve(compte, recu), compteDeMinimis.initialState());
        return { depassees: [...vu.depassees, ...depassements(etat).map(({ objet: { id } }) => id)] };
      },
      { depassees: [] as string[] },
    );
    expect(depassees).toEqual(['2026-02-02']);
  });
  it('tient à part deux aides déclarées sous le même identifiant', () => {
    const [aide] = frozen.aides as [Part['aides'][number]];
    const homonyme = fait('AidesAnterieuresDeclarees.v3')({
      entrepriseUniqueId: tete,
      aides: [{ aideId: aide.cle, ...OPERATEUR, montantCentimes: 7, accordeeLe: '2025-01-06' }],
    });
    const { aides } = [homonyme, recue].reduce(
      (compte, fait) => compteDeMinimis.evolve(compte, fait),
      compteDeMinimis.initialState(),
    );
    expect(Object.values(aides).map(({ montantCentimes }) => montantCentimes)).toEqual([7, aide.montantCentimes]);
    expect(reservationId).toBe(frozen.reservations[0]?.reservationId);
  });
  it('ne répond pour eux qu’une fois reçue la dernière tranche', () => {
    const premiere = fait('PartRecue.v2')({ part: sans, tranche: 1, tranches: 2 });
    const derniere = fait('PartRecue.v2')({ part: sans, tranche: 2, tranches: 2 });
    given()
      .when(onRecoit(sans, 2, 1))
      .then(premiere);
    given(premiere)
      .when(onRecoit(sans, 2, 1))
      .changesNothing();
    given(premiere)
      .when(onRecoit(sans, 2, 2))
      .then(derniere);
    const apres = (...faits: readonly (typeof premiere)[]) =>
      faits.reduce((compte, un) => compteDeMinimis.evolve(compte, un), compteDeMinimis.initialState());
    expect(tient(apres(premiere), tete, entrepriseUniqueId)).toBe(false);
    expect(tient(apres(premiere, derniere), tete, entrepriseUniqueId)).toBe(true);
  });
  it('garde à part la clé d’une aide homonyme quand l’autre membre s’en va', () => {
    const [aide] = frozen.aides as [Part['aides'][number]];
    const homonyme = fait('AidesAnterieuresDeclarees.v3')({
      entrepriseUniqueId: tete,
      aides: [{ aideId: aide.cle, ...OPERATEUR, montantCentimes: 7, accordeeLe: '2025-01-06' }],
    });
    const partie = fait('PartCedee.v2')({
      entrepriseUniqueId: tete,
      membres: [{ entrepriseUniqueId: tete, parcours: [] }],
      vers: 'ailleurs',
      mouvementId: 'm2',
      part: { ...sans, aides: [{ ...aide, montantCentimes: 7, pour: tete }] },
    });
    const compte = [homonyme, recue, partie].reduce(
      (lu, un) => compteDeMinimis.evolve(lu, un),
      compteDeMinimis.initialState(),
    );
    expect(cleDeclaree(compte, aide.cle, entrepriseUniqueId)).toBe(`${aide.cle} ${entrepriseUniqueId}`);
    expect(partDe(compte, [entrepriseUniqueId]).aides).toEqual([aide]);
  });
  it('juge chaque aide par la clôture de l’entreprise qui l’a reçue', () => {
    const enJuin = { ...sans, clotures: [{ pour: entrepriseUniqueId, cloture: '06-30' }] };
    const aide = (dossier: string, accordeeLe: string) => octroyee(dossier, 15_000_000, accordeeLe, entrepriseUniqueId);
    // Three years that end on 30 June hold one of these two aids; three calendar years hold both.
    const siennes = { ...enJuin, aides: [aide('d1', '2020-05-04'), aide('d2', '2022-09-05')] };
    given()
      .when(onRecoit(siennes))
      .then(fait('PartRecue.v2')({ part: siennes }));
  });
});
