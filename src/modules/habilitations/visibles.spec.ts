import { estConnecteur, estDeLEntreprise, peutVoir, peutVoirLeReseau, peutVoirSaDemande, visibles } from './visibles';

const bretonne = { siren: '552081317', region: '53' };
const de = (role: string, territoire: string) => ({ personneId: 'p1', role, territoire });

describe('ce qui est visible', () => {
  it.each([
    ['mission.pilote', 'FR', {}],
    ['mission.lecteur', 'FR', {}],
    ['auditeur', 'FR', {}],
    ['systeme', 'FR', {}],
    ['region.comptable', '53', { region: '53' }],
    ['auditeur', '53', { region: '53' }],
    ['entreprise.mandataire', '552081317', { siren: '552081317' }],
    ['entreprise.dirigeant', 'FR', undefined],
    ['region.instructeur', 'FR', undefined],
    ['region.instructeur', '99', undefined],
    ['dpo', 'FR', undefined],
    ['visiteur', '53', undefined],
  ])('à %s sur %s est %j', (role, territoire, attendu) => {
    expect(visibles(de(role, territoire))).toEqual(attendu);
  });

  it('est ce qui est demandé, dans ce que chacun peut voir', () => {
    const instructeur = de('region.instructeur', '53');
    expect(visibles(instructeur, { siren: '552081317' })).toEqual({ region: '53', siren: '552081317' });
    expect(visibles(instructeur, { region: '53' })).toEqual({ region: '53' });
    expect(visibles(instructeur, { region: '76' })).toBeUndefined();
    expect(visibles(de('mission.pilote', 'FR'), { region: '76' })).toEqual({ region: '76' });
    expect(visibles(de('entreprise.dirigeant', '552081317'), { siren: '356000000' })).toBeUndefined();
  });

  it.each([
    ['la mission', de('mission.pilote', 'FR'), true],
    ['l’auditeur national', de('auditeur', 'FR'), true],
    ['l’auditeur de sa région', de('auditeur', '53'), true],
    ['le comptable de sa région', de('region.comptable', '53'), true],
    ['son dirigeant', de('entreprise.dirigeant', '552081317'), true],
    ['son mandataire', de('entreprise.mandataire', '552081317'), true],
    ['l’instructeur d’une autre région', de('region.instructeur', '76'), false],
    ['l’auditeur d’une autre région', de('auditeur', '76'), false],
    ['le dirigeant d’une autre entreprise', de('entreprise.dirigeant', '356000000'), false],
    ['une région qui se dit de tout le pays', de('region.instructeur', 'FR'), false],
    ['un rôle inconnu', de('visiteur', '53'), false],
  ])('montre une entreprise à %s, ou non', (_, acteur, attendu) => {
    expect(peutVoir(acteur, bretonne)).toBe(attendu);
  });

  it.each([
    ['la mission', de('mission.pilote', 'FR'), true, true],
    ['l’auditeur de sa région', de('auditeur', '53'), true, true],
    ['l’instructeur de sa région', de('region.instructeur', '53'), true, true],
    ['le référent de sa région', de('referent.territorial', '53'), true, true],
    ['son dirigeant', de('entreprise.dirigeant', '552081317'), false, true],
    ['le programme', de('systeme', 'FR'), true, true],
    ['le référent d’une autre région', de('referent.territorial', '76'), false, false],
    ['un référent qui se dit de tout le pays', de('referent.territorial', 'FR'), false, false],
    ['le responsable d’une autre région', de('region.responsable', '76'), false, false],
    ['le dirigeant d’une autre entreprise', de('entreprise.dirigeant', '356000000'), false, false],
    ['un connecteur de sa région', de('connecteur', '53'), false, false],
    ['un rôle inconnu', de('visiteur', '53'), false, false],
  ])('montre le réseau de la région, et la demande d’une entreprise, à %s, ou non', (_, acteur, reseau, demande) => {
    expect(peutVoirLeReseau(acteur, '53')).toBe(reseau);
    expect(peutVoirSaDemande(acteur, bretonne)).toBe(demande);
  });
  it('ne montre rien d’autre au référent, ni au connecteur', () => {
    for (const acteur of [de('referent.territorial', '53'), de('connecteur', '53')]) {
      expect(visibles(acteur)).toBeUndefined();
      expect(peutVoir(acteur, bretonne)).toBe(false);
    }
  });
  it('distingue le connecteur, et qui agit comme l’entreprise', () => {
    expect(estConnecteur(de('connecteur', '53'))).toBe(true);
    expect(estConnecteur(de('referent.territorial', '53'))).toBe(false);
    expect(estDeLEntreprise(de('entreprise.mandataire', '552081317'), '552081317')).toBe(true);
    expect(estDeLEntreprise(de('region.instructeur', '53'), '552081317')).toBe(false);
  });
});
