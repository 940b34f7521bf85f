import { titulaire } from '#facts/entreprises';
import { contexteDe } from '../../../../../test/support/contexte';
import * as Refus from '../dossier-aide.errors';
import { etablissementDuProjet, type EntrepriseDuProgramme } from './etablissement-du-projet';

const siren = titulaire.siren;
const quimper = { siret: '55208131766522', region: '53', fermeLe: null };
const brest = { siret: '55208131700018', region: '53', fermeLe: null };
const toulouse = { siret: '55208131700026', region: '76', fermeLe: null };

const projet = (
  etablissements: EntrepriseDuProgramme['etablissements'],
  {
    siret,
    territoire = siren,
    cesseeLe = null,
  }: { siret?: string; territoire?: string; cesseeLe?: string | null } = {},
) =>
  etablissementDuProjet(
    { data: { siren, siret }, context: contexteDe({ role: 'entreprise.dirigeant', territoire }) },
    { ...titulaire, etablissements, cesseeLe },
    '53',
  );

describe('l’établissement qui porte le projet', () => {
  it('est le seul ouvert de la région du dispositif', () => {
    expect(projet([quimper])).toBe(quimper);
    expect(projet([toulouse, quimper, { ...brest, fermeLe: '2026-01-01' }], { territoire: '53' })).toBe(quimper);
  });
  it('est celui que la demande nomme', () => {
    expect(projet([quimper, brest], { siret: brest.siret })).toBe(brest);
  });
  it('est à préciser quand deux le peuvent', () => {
    expect(() => projet([quimper, brest])).toThrow(Refus.EtablissementAPreciser);
  });
  it('n’est ni inconnu, ni fermé, ni d’une autre région que celle du dispositif', () => {
    expect(() => projet([quimper], { siret: brest.siret })).toThrow(Refus.EtablissementDuProjetInconnu);
    expect(() => projet([{ ...quimper, fermeLe: '2026-01-01' }])).toThrow(Refus.EtablissementDuProjetFerme);
    expect(() => projet([toulouse])).toThrow(Refus.EntrepriseDUneAutreRegion);
    expect(() => projet([quimper, toulouse], { siret: toulouse.siret })).toThrow(Refus.EntrepriseDUneAutreRegion);
  });
  it('n’est pas déposé par un agent d’une autre région de l’entreprise', () => {
    expect(() => projet([quimper, toulouse], { territoire: '76' })).toThrow(Refus.EntrepriseDUneAutreRegion);
  });
  it('n’est plus, une fois l’entreprise cessée', () => {
    expect(() => projet([quimper], { cesseeLe: '2026-01-01' })).toThrow(Refus.DepotDUneEntrepriseCessee);
  });
});
