import { appariementId, besoinId, fait, offreId } from '#facts/competences';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandAnnonceAvanceClasserEtFinir as annonce } from './quand-annonce-avance-classer-et-finir';
import { quandAppariementAvanceTenirPart as part } from './quand-appariement-avance-tenir-part';

describe('quand un appariement avance', () => {
  it('attend les réponses jusqu’au lendemain du dernier jour', () => {
    expect(reponsesA(part, fait('AppariementPropose.v1')())).toEqual([
      ['EcarterAppariement', { appariementId, motif: 'sans-reponse' }, '2026-03-22T23:00:00Z'],
    ]);
  });
  it('demande la part de l’offre quand les deux ont accepté, et rien avant', () => {
    const { partPourCent, du, au } = fait('AppariementAccepte.v1')().data;
    expect(reponsesA(part, fait('AppariementAccepte.v1')())).toEqual([
      ['PrendrePart', { offreId, besoinId, appariementId, partPourCent, du, au }],
    ]);
    expect(reponsesA(part, fait('AppariementAccepte.v1')({ complet: false }))).toEqual([]);
  });
  it('demande le besoin quand la part est tenue, puis conclut', () => {
    expect(reponsesA(part, fait('PartDOffrePrise.v1')())).toEqual([
      ['PourvoirBesoin', { besoinId, appariementId, offreId }],
    ]);
    expect(reponsesA(part, fait('BesoinPourvu.v1')())).toEqual([['ConclureAppariement', { appariementId }]]);
  });
  it('l’écarte quand l’offre ou le besoin dit non, et rend la part', () => {
    expect(reponsesA(part, fait('PartDOffreRefusee.v1')())).toEqual([
      ['EcarterAppariement', { appariementId, motif: 'part-insuffisante' }],
    ]);
    expect(reponsesA(part, fait('PourvoiRefuse.v1')())).toEqual([
      ['RendrePart', { offreId, appariementId }],
      ['EcarterAppariement', { appariementId, motif: 'besoin-pourvu' }],
    ]);
  });
  it('rend la part et rouvre le besoin quand il est décliné', () => {
    expect(reponsesA(part, fait('AppariementDecline.v1')())).toEqual([
      ['RendrePart', { offreId, appariementId }],
      ['RouvrirBesoin', { besoinId, appariementId }],
    ]);
  });
  it('suit l’ordre des faits de chaque appariement', () => {
    for (const type of ['AppariementAccepte.v1', 'PartDOffrePrise.v1', 'BesoinPourvu.v1'] as const)
      expect(cleDOrdre(part, fait(type)())).toBe(appariementId);
  });
});

describe('quand une offre ou un besoin est publié', () => {
  it('classe les offres pour le besoin, et de nouveau quand il est rouvert', () => {
    expect(reponsesA(annonce, fait('BesoinPublie.v1')())).toEqual([
      ['ClasserOffres', { besoinId }],
      ['ConstaterExpirationDeBesoin', { besoinId }, '2026-09-30T22:00:00Z'],
    ]);
    expect(reponsesA(annonce, fait('BesoinRouvert.v1')())).toEqual([
      ['ClasserOffres', { besoinId }],
      ['ConstaterExpirationDeBesoin', { besoinId }, '2026-09-30T22:00:00Z'],
    ]);
  });
  it('attend la fin de l’offre', () => {
    expect(reponsesA(annonce, fait('OffrePubliee.v1')())).toEqual([
      ['ConstaterExpirationDOffre', { offreId }, '2026-12-31T23:00:00Z'],
    ]);
  });
  it('suit l’ordre des faits de chaque offre et de chaque besoin', () => {
    expect(cleDOrdre(annonce, fait('BesoinPublie.v1')())).toBe(besoinId);
    expect(cleDOrdre(annonce, fait('OffrePubliee.v1')())).toBe(offreId);
  });
});
