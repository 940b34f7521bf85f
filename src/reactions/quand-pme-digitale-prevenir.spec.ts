import { contenu, conventionId, fait as faitDuPret, salarieId } from '#facts/conventions-de-pret';
import { experimentationId, fait, siren } from '#facts/pme-digitale';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandConventionAvancePrevenir } from './quand-convention-avance-prevenir';
import { quandStatutAvancePrevenir } from './quand-statut-avance-prevenir';

describe('quand un statut avance, prévenir', () => {
  it('dit ce qu’il devient, avec le numéro ou les motifs, sans rang ni nom', () => {
    const dit = (gabarit: string, le: string, autres: object = {}) => [
      ['PrevenirCandidate', { siren, rang: 1, gabarit, valeurs: { siren, experimentationId, le, ...autres } }],
    ];
    const reponses = (type: Parameters<typeof fait>[0]) => reponsesA(quandStatutAvancePrevenir, fait(type)());
    expect(reponses('CandidatureAdmissible.v1')).toEqual(dit('statut-admissible', '2026-03-16'));
    expect(reponses('StatutObtenu.v1')).toEqual(dit('statut-obtenu', '2026-03-16', { numero: 1 }));
    const { misEnAttenteLe, siren: autre } = fait('StatutMisEnAttente.v1')().data;
    expect(reponses('StatutMisEnAttente.v1')).toMatchObject([
      [
        'PrevenirCandidate',
        { gabarit: 'statut-en-attente', valeurs: { siren: autre, experimentationId, le: misEnAttenteLe } },
      ],
    ]);
    const { motifs } = fait('StatutRefuse.v1')().data;
    expect(reponses('StatutRefuse.v1')).toMatchObject([
      ['PrevenirCandidate', { valeurs: { motifs: motifs.join(' ') } }],
    ]);
    for (const type of ['StatutSuspendu.v1', 'StatutTermine.v1'] as const)
      expect(reponses(type)).toMatchObject([['PrevenirCandidate', { valeurs: { motif: fait(type)().data.motif } }]]);
    expect(reponses('StatutRetabli.v1')).toMatchObject([['PrevenirCandidate', { gabarit: 'statut-retabli' }]]);
  });
  it('ne dit rien à qui a demandé ou quitté : il le sait', () => {
    for (const type of ['StatutDemande.v1', 'StatutQuitte.v1'] as const)
      expect(reponsesA(quandStatutAvancePrevenir, fait(type)())).toEqual([]);
    expect(cleDOrdre(quandStatutAvancePrevenir, fait('StatutObtenu.v1')())).toBe(`messages ${siren}`);
  });
});

describe('quand une convention de prêt avance, prévenir', () => {
  const reponses = (type: Parameters<typeof faitDuPret>[0]) =>
    reponsesA(quandConventionAvancePrevenir, faitDuPret(type)());

  it('demande aux deux entreprises de signer, à chaque contenu', () => {
    for (const type of [
      'ConventionPretRedigee.v1',
      'ContenuDeConventionModifie.v1',
      'RenouvellementDePretPropose.v1',
    ] as const)
      expect(reponses(type)).toMatchObject([
        ['PrevenirPartieDuPret', { partie: 'preteuse', gabarit: 'convention-a-signer', siEnCoursJusquAu: null }],
        ['PrevenirPartieDuPret', { partie: 'utilisatrice', gabarit: 'convention-a-signer' }],
      ]);
  });
  it('dit un refus et un retrait de la même façon, et rien du salarié', () => {
    const { refuseLe } = faitDuPret('ConsentementSalarieRefuse.v1')().data;
    const { retireLe } = faitDuPret('ConsentementSalarieRetire.v1')().data;
    for (const [type, le] of [
      ['ConsentementSalarieRefuse.v1', refuseLe],
      ['ConsentementSalarieRetire.v1', retireLe],
    ] as const) {
      const message = {
        conventionId,
        gabarit: 'accord-non-donne',
        valeurs: { conventionId, le },
        siEnCoursJusquAu: null,
      };
      expect(reponses(type)).toEqual([
        ['PrevenirPartieDuPret', { ...message, partie: 'preteuse' }],
        ['PrevenirPartieDuPret', { ...message, partie: 'utilisatrice' }],
      ]);
      expect(JSON.stringify(reponses(type))).not.toContain(salarieId);
    }
  });
  it('dit le début d’un prêt, puis sa fin trente jours avant, si elle est encore la même', () => {
    const [debut, , fin] = reponses('PretCommence.v1');
    expect(debut).toMatchObject(['PrevenirPartieDuPret', { gabarit: 'pret-commence', valeurs: { au: contenu.au } }]);
    expect(fin).toMatchObject([
      'PrevenirPartieDuPret',
      { gabarit: 'pret-bientot-fini', siEnCoursJusquAu: contenu.au },
      '2027-01-28T23:00:00Z',
    ]);
    expect(reponses('ConventionPretRenouvelee.v1')).toHaveLength(2);
    expect(cleDOrdre(quandConventionAvancePrevenir, faitDuPret('PretCommence.v1')())).not.toBe(conventionId);
  });
});
