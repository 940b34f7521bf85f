import { scenariosOf } from '#libs/event-sourcing';
import { COMMENCEE, CONSULTEE, conventionId, fait, REDIGEE, salarieId } from '#facts/conventions-de-pret';
import { etrangere, preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import { consigner, ConsignerConsultationCSE } from './consigner-consultation-cse';

const JOUR = '2026-06-16';
const onConsigne = (quoi: object = { consulteLe: '2026-06-15' }, context = preteuse(JOUR)) =>
  demander(new ConsignerConsultationCSE({ ...quoi, conventionId }, context), consigner);

describe('consigner la consultation du CSE', () => {
  const { given } = scenariosOf(conventionPret);
  const consignee = fait('ConsultationCSEConsignee.v1');
  const motifSansCse = 'carence-aux-elections' as const;

  it('retient le jour, ou la raison, de chaque entreprise', () => {
    given(...REDIGEE)
      .when(onConsigne())
      .then(consignee());
    const { personneId: consigneePar } = utilisatrice(JOUR).actor;
    given(...REDIGEE)
      .when(onConsigne({ motifSansCse }, utilisatrice(JOUR)))
      .then(consignee({ partie: 'utilisatrice', consulteLe: null, motifSansCse, consigneePar }));
  });
  it('ne change rien la seconde fois, et se corrige jusqu’au début', () => {
    given(...CONSULTEE)
      .when(onConsigne())
      .changesNothing();
    given(...CONSULTEE)
      .when(onConsigne({ consulteLe: '2026-06-14' }))
      .then(consignee({ consulteLe: '2026-06-14' }));
    given(...COMMENCEE)
      .when(onConsigne({ consulteLe: '2026-06-14' }))
      .refuses(Refus.EtapeDeConventionImpossible);
  });
  it('veut l’un ou l’autre, et pas un jour à venir', () => {
    given(...REDIGEE)
      .when(onConsigne({}))
      .refuses(Refus.ConsultationIncomplete);
    given(...REDIGEE)
      .when(onConsigne({ consulteLe: '2026-06-15', motifSansCse }))
      .refuses(Refus.ConsultationIncomplete);
    given(...REDIGEE)
      .when(onConsigne({ consulteLe: '2026-06-17' }))
      .refuses(Refus.DateDeConventionFuture);
  });
  it('date d’un an au plus', () => {
    given(...REDIGEE)
      .when(onConsigne({ consulteLe: '2025-06-16' }))
      .then(consignee({ consulteLe: '2025-06-16' }));
    given(...REDIGEE)
      .when(onConsigne({ consulteLe: '2025-06-15' }))
      .refuses(Refus.ConsultationTropAncienne);
    given(...CONSULTEE)
      .when(onConsigne(undefined, preteuse('2027-06-30')))
      .changesNothing();
  });
  it('refuse à une autre entreprise, et au salarié', () => {
    given(...REDIGEE)
      .when(onConsigne(undefined, etrangere(JOUR)))
      .refuses(Refus.ConventionInconnue);
    given(...REDIGEE)
      .when(onConsigne(undefined, preteuse(JOUR, salarieId)))
      .refuses(Refus.SalarieEtSignataire);
  });
});
