import type { EvaluationDeCohorte } from '#modules/pme-digitale';
import { positionOf } from '#libs/event-sourcing';
import { fait } from '#facts/pme-digitale';
import { publierLEvaluation } from './publier-l-evaluation';

const mesure = { avantCentiemes: 8_123_456, apresCentiemes: 9_876_543, evolutionCentiemes: 1_234_567 };
const groupe = { effectif: 20, repondantes: 12, sorties: 0 };
const evaluation = (indicateur: 'technologies' | 'chiffre-d-affaires'): EvaluationDeCohorte => ({
  position: positionOf(90n),
  cohorte: null as never,
  groupes: fait('GroupesDeComparaisonFiges.v1')().data,
  refaits: true,
  comparaison: {
    admises: groupe,
    attente: { ...groupe, repondantes: null },
    promues: 7,
    indicateurs: [{ indicateur, admises: mesure, attente: null, differenceDesEvolutionsCentiemes: -123_456 }],
  },
});

describe('l’évaluation en public', () => {
  it('ne montre de résultat qu’une fois l’expérimentation évaluée', () => {
    expect(publierLEvaluation(evaluation('technologies'), false)).toEqual({
      figesLe: '2026-04-02',
      position: positionOf(90n),
      admises: groupe,
      attente: { ...groupe, repondantes: null },
      promues: 7,
      indicateurs: null,
    });
  });
  it('arrondit une médiane à deux chiffres, et laisse une moyenne', () => {
    expect(publierLEvaluation(evaluation('chiffre-d-affaires'), true).indicateurs).toMatchObject([
      {
        unite: 'euros',
        statistique: 'mediane',
        admises: { avantCentiemes: 8_100_000, apresCentiemes: 9_900_000, evolutionCentiemes: 1_200_000 },
        attente: null,
        differenceDesEvolutionsCentiemes: -120_000,
      },
    ]);
    expect(publierLEvaluation(evaluation('technologies'), true).indicateurs).toMatchObject([
      { statistique: 'moyenne', admises: mesure, differenceDesEvolutionsCentiemes: -123_456 },
    ]);
  });
});
