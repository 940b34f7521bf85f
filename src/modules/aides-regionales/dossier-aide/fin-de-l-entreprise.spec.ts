import { ACCORDE, DEPOSE, fait } from '#facts/aides-regionales';
import { dossierAide, type DossierAide } from './dossier-aide';
import type { DossierAideEvent } from './dossier-aide.events';
import { finsContraires } from './fin-de-l-entreprise';

const { siret, deposeLe } = fait('DossierDepose.v3')().data;
const { accordeeLe } = fait('AideAccordee.v2')().data;
const dossierApres = (...faits: readonly DossierAideEvent[]): DossierAide =>
  faits.reduce((dossier, un) => dossierAide.evolve(dossier, un), dossierAide.initialState());
const cessee = (cesseeLe: string) => ({ cessation: { cesseeLe }, etablissements: [{ siret, fermeLe: null }] });
const fermee = (fermeLe: string, sous = siret) => ({ cessation: null, etablissements: [{ siret: sous, fermeLe }] });

describe('la fin d’une entreprise, enregistrée après son dossier', () => {
  it('le contredit quand le dépôt la suit, et non le jour même', () => {
    const fin = { de: 'entreprise', finieLe: '2026-02-01', depotContredit: true, accordContredit: false };
    expect(deposeLe).toBe('2026-02-02');
    expect(finsContraires(dossierApres(...DEPOSE), cessee('2026-02-01'))).toEqual([fin]);
    expect(finsContraires(dossierApres(...DEPOSE), cessee(deposeLe))).toEqual([]);
  });
  it('le contredit quand l’accord la suit, ou est de ce jour', () => {
    const fin = { de: 'entreprise', finieLe: accordeeLe, depotContredit: false, accordContredit: true };
    expect(finsContraires(dossierApres(...ACCORDE), cessee(accordeeLe))).toEqual([fin]);
    expect(finsContraires(dossierApres(...ACCORDE), cessee('2026-04-21'))).toEqual([]);
  });
  it('le contredit par la fermeture de son établissement, au dépôt seulement', () => {
    const fin = { de: 'etablissement', finieLe: '2026-02-01', depotContredit: true, accordContredit: false };
    expect(finsContraires(dossierApres(...ACCORDE), fermee('2026-02-01'))).toEqual([fin]);
    expect(finsContraires(dossierApres(...ACCORDE), fermee('2026-03-01'))).toEqual([]);
    expect(finsContraires(dossierApres(...ACCORDE), fermee('2026-02-01', '55208131700026'))).toEqual([]);
  });
  it('ne contredit plus un dossier qui n’a pas eu de suite', () => {
    for (const fin of [fait('AideRefusee.v1')(), fait('DemandeRetiree.v2')()])
      expect(finsContraires(dossierApres(...DEPOSE, fin), cessee('2026-01-20'))).toEqual([]);
    expect(finsContraires(dossierAide.initialState(), cessee('2026-01-20'))).toEqual([]);
  });
});
