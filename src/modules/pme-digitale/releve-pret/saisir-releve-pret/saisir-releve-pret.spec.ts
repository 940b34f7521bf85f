import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { COMMENCEE, fait as faitDeConvention, salarieId, SIGNEE, type Fait } from '#facts/conventions-de-pret';
import { conventionId, fait, mois, RECTIFIE, SAISI, VALIDE } from '#facts/releves-de-pret';
import { etrangere, preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { contexteDe } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { SAISIE, surLaConvention } from '../../../../../test/support/saisie-de-releve';
import {
  ConventionInconnue,
  ReserveALaPreteuse,
  SalarieEtSignataire,
} from '../../convention-pret/convention-pret.errors';
import type { Contenu } from '../../convention-pret/contenu';
import { relevePret } from '../releve-pret';
import * as Refus from '../releve-pret.errors';
import { saisir, SaisirRelevePret } from './saisir-releve-pret';

const JOUR = '2026-10-02';
const elleSaisit = (
  change: object = {},
  context = preteuse(JOUR),
  faits: readonly Fait[] = COMMENCEE,
  precedentDu: string | null = null,
) =>
  demander(new SaisirRelevePret({ ...SAISIE, ...change }, context), (command) =>
    saisir(command, { convention: surLaConvention(...faits), precedentDu }),
  );
const sous = (contenu: Partial<Contenu>) => {
  const { contenu: signe } = faitDeConvention('PretCommence.v1')().data;
  return [
    ...SIGNEE,
    faitDeConvention('ContenuDeConventionModifie.v1')({ contenu: { ...signe, ...contenu } }),
    faitDeConvention('PretCommence.v1')(),
  ];
};

describe('saisir le relevé d’un mois de prêt', () => {
  const { given } = scenariosOf(relevePret);

  it('retient heures, coûts et facture, et leurs totaux', () => {
    given()
      .when(elleSaisit())
      .then(...SAISI);
    given(...SAISI)
      .when(elleSaisit({ mois: '2026-10' }))
      .then(fait('RelevePretSaisi.v1')({ mois: '2026-10' }));
  });
  it('compte les mois depuis le prêt qu’il prolonge, sans ouvrir ceux d’avant le sien', () => {
    const prolonge = (change: object) => elleSaisit(change, preteuse(JOUR), COMMENCEE, '2026-01-15');
    given()
      .when(prolonge({}))
      .then(fait('RelevePretSaisi.v1')({ premierMois: '2026-01' }));
    given()
      .when(prolonge({ mois: '2026-08' }))
      .refuses(Refus.MoisHorsDuPret);
  });
  it('ne tient qu’un relevé par mois : le même ne change rien, un autre est refusé', () => {
    for (const faits of [SAISI, VALIDE])
      given(...faits)
        .when(elleSaisit())
        .changesNothing();
    given(...SAISI)
      .when(elleSaisit({}, preteuse(JOUR, 'autre')))
      .refuses(DoneByAnother);
    given(...SAISI)
      .when(elleSaisit({ heuresCentiemes: 1 }))
      .refuses(Refus.ReleveDejaSaisi);
    given(...RECTIFIE)
      .when(elleSaisit())
      .refuses(Refus.ReleveDejaSaisi);
  });
  it('accepte une facture du coût entier, à zéro aussi, et refuse un centime de plus avec le calcul', () => {
    const lignes = (salaires: number) => [
      { code: 'salaires', montantCentimes: salaires },
      { code: 'charges', montantCentimes: 504_00 },
      { code: 'frais-professionnels', montantCentimes: 36_00 },
    ];
    const facture = { salairesCentimes: 1_200_00, chargesCentimes: 504_00, fraisCentimes: 36_00 };
    given()
      .when(elleSaisit({ facture: lignes(1_200_00) }))
      .then(fait('RelevePretSaisi.v1')({ facture, factureCentimes: 1_740_00 }));
    const rien = { salairesCentimes: 0, chargesCentimes: 0, fraisCentimes: 0 };
    given()
      .when(elleSaisit({ facture: [{ code: 'salaires', montantCentimes: 0 }] }))
      .then(fait('RelevePretSaisi.v1')({ facture: rien, factureCentimes: 0 }));
    const refus = given()
      .when(elleSaisit({ facture: lignes(1_200_01) }))
      .refuses(Refus.FactureAuDelaDuMaximum);
    expect(refus.details).toEqual({ maximumCentimes: 1_740_00, factureCentimes: 1_740_01 });
    expect(refus.message.replace(/\s/gu, ' ')).toContain('1 200,00 € + charges 504,00 € + frais 36,00 € = 1 740,00 €');
  });
  it('refuse un forfait, des frais de gestion, une ligne répétée ou au-delà de son coût', () => {
    for (const code of ['forfait', 'frais-de-gestion'])
      given()
        .when(elleSaisit({ facture: [{ code, montantCentimes: 1 }] }))
        .refuses(Refus.LigneDeFactureInterdite);
    const ligne = { code: 'charges', montantCentimes: 1_00 };
    given()
      .when(elleSaisit({ facture: [ligne, ligne] }))
      .refuses(Refus.LigneDeFactureRepetee);
    given()
      .when(elleSaisit({ facture: [{ code: 'frais-professionnels', montantCentimes: 36_01 }] }))
      .refuses(Refus.LigneAuDelaDeSonCout);
  });
  it('ne facture moins que le coût que sous un régime qui le permet', () => {
    given()
      .when(elleSaisit({}, undefined, sous({ regime: 'groupement-d-employeurs' })))
      .refuses(Refus.FactureSousLeMaximum);
  });
  it('suit les heures et les frais de la convention', () => {
    given()
      .when(elleSaisit({ heuresCentiemes: 60_00 }))
      .then(fait('RelevePretSaisi.v1')({ heuresCentiemes: 60_00 }));
    given()
      .when(elleSaisit({ heuresCentiemes: 60_01 }))
      .refuses(Refus.HeuresAuDelaDeLaConvention);
    given()
      .when(elleSaisit({}, undefined, sous({ frais: 'aucun-frais' })))
      .refuses(Refus.FraisNonPrevus);
  });
  it('suit les mois du prêt, qui a commencé', () => {
    given()
      .when(elleSaisit({}, undefined, SIGNEE))
      .refuses(Refus.PretPasCommence);
    given()
      .when(elleSaisit({ mois: '2026-08' }))
      .refuses(Refus.MoisHorsDuPret);
    given()
      .when(elleSaisit({ mois: '2027-03' }, preteuse('2027-04-01')))
      .refuses(Refus.MoisHorsDuPret);
    given()
      .when(elleSaisit({ mois: '2026-11' }))
      .refuses(Refus.MoisAVenir);
    const rompu = [...COMMENCEE, faitDeConvention('PretRompu.v1')({ rompuLe: '2026-09-20' })];
    given()
      .when(elleSaisit({}, undefined, rompu))
      .then(...SAISI);
    given()
      .when(elleSaisit({ mois: '2026-10' }, undefined, rompu))
      .refuses(Refus.MoisHorsDuPret);
    const suspendu = [...COMMENCEE, faitDeConvention('PretSuspendu.v1')({ suspenduLe: '2026-10-01' })];
    const repris = [...suspendu, faitDeConvention('PretRepris.v1')({ reprisLe: '2026-10-31' })];
    const octobre = { mois: '2026-10' };
    given()
      .when(elleSaisit(octobre, preteuse('2026-11-03'), suspendu))
      .refuses(Refus.MoisSuspendu);
    given()
      .when(elleSaisit(octobre, preteuse('2026-11-03'), repris))
      .then(fait('RelevePretSaisi.v1')({ ...octobre, saisiLe: '2026-11-03' }));
    // The end is noticed on the day after the last one, in the next month.
    const echu = [...COMMENCEE, faitDeConvention('PretEchu.v1')({ au: '2027-02-28', echuLe: '2027-03-01' })];
    given()
      .when(elleSaisit({ mois: '2027-03' }, preteuse('2027-03-02'), echu))
      .refuses(Refus.MoisHorsDuPret);
  });
  it('revient à la prêteuse, jamais au salarié', () => {
    given()
      .when(elleSaisit({}, utilisatrice(JOUR)))
      .refuses(ReserveALaPreteuse);
    given()
      .when(elleSaisit({}, etrangere(JOUR)))
      .refuses(ConventionInconnue);
    given()
      .when(elleSaisit({}, preteuse(JOUR, salarieId)))
      .refuses(SalarieEtSignataire);
    given().when(elleSaisit({}, contexteDe())).refuses(Refus.ReleveDePretReserve);
    expect([conventionId, mois]).toEqual([SAISIE.conventionId, SAISIE.mois]);
  });
});
