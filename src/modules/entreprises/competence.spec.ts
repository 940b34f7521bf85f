import { peutAgirPour, peutVoir, perimetreDe } from './competence';

const bretonne = { siren: '552081317', region: '53' };
const de = (role: string, territoire: string) => ({ personneId: 'p1', role, territoire });

describe('la compétence pour une entreprise', () => {
  it.each([
    ['la mission', de('mission.pilote', 'FR')],
    ['l’instructeur de sa région', de('region.instructeur', '53')],
    ['le responsable de sa région', de('region.responsable', '53')],
    ['le gestionnaire financier de sa région', de('region.gestionnaire-financier', '53')],
    ['son dirigeant', de('entreprise.dirigeant', '552081317')],
    ['son mandataire', de('entreprise.mandataire', '552081317')],
  ])('laisse agir et voir %s', (_, acteur) => {
    expect([peutAgirPour(acteur, bretonne), peutVoir(acteur, bretonne)]).toEqual([true, true]);
  });
  it.each([
    ['un autre métier de la mission', de('mission.observateur', 'FR')],
    ['l’auditeur national', de('auditeur', 'FR')],
    ['l’auditeur de sa région', de('auditeur', '53')],
    ['le signataire de sa région', de('region.signataire', '53')],
    ['le comptable de sa région', de('region.comptable', '53')],
  ])('laisse voir, sans agir, %s', (_, acteur) => {
    expect([peutAgirPour(acteur, bretonne), peutVoir(acteur, bretonne)]).toEqual([false, true]);
  });
  it.each([
    ['l’instructeur d’une autre région', de('region.instructeur', '76')],
    ['l’auditeur d’une autre région', de('auditeur', '76')],
    ['le dirigeant d’une autre entreprise', de('entreprise.dirigeant', '356000000')],
    ['une région qui se dit de tout le pays', de('region.instructeur', 'FR')],
    ['un rôle inconnu', de('visiteur', '53')],
  ])('ne laisse ni agir ni voir %s', (_, acteur) => {
    expect([peutAgirPour(acteur, bretonne), peutVoir(acteur, bretonne)]).toEqual([false, false]);
  });
});

describe('le périmètre', () => {
  it.each([
    ['mission.pilote', 'FR', {}],
    ['auditeur', 'FR', {}],
    ['systeme', 'FR', {}],
    ['region.comptable', '53', { region: '53' }],
    ['auditeur', '53', { region: '53' }],
    ['entreprise.mandataire', '552081317', { siren: '552081317' }],
    ['entreprise.dirigeant', 'FR', undefined],
    ['visiteur', '53', undefined],
  ])('de %s sur %s est %j', (role, territoire, attendu) => {
    expect(perimetreDe(de(role, territoire))).toEqual(attendu);
  });
});
