import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { constater, ConstaterCessation } from './constater-cessation/constater-cessation';
import {
  corriger as corrigerEtablissement,
  CorrigerEtablissement,
} from './corriger-etablissement/corriger-etablissement';
import {
  corriger as corrigerRaisonSociale,
  CorrigerRaisonSociale,
} from './corriger-raison-sociale/corriger-raison-sociale';
import { clore, CloreLien } from './clore-lien/clore-lien';
import { declarer as declarerLien, DeclarerLien } from './declarer-lien/declarer-lien';
import { declarer as declarerTaille, DeclarerTaille } from './declarer-taille/declarer-taille';
import { entreprise } from './entreprise';
import { EnrolerEntreprise } from './enroler-entreprise/enroler-entreprise';
import { preparerLEnrolement } from './enroler-entreprise/enroler-entreprise.handler';
import { fermer, FermerEtablissement } from './fermer-etablissement/fermer-etablissement';
import { referencer, ReferencerEntreprise } from './referencer-entreprise/referencer-entreprise';
import { lireSiret } from './siret';
import { transferer, TransfererEtablissement } from './transferer-etablissement/transferer-etablissement';

const siren = (data: { readonly siren: string }) => data.siren;

export const ACTES_DE_L_ENTREPRISE = [
  decidedBy(ReferencerEntreprise, entreprise, ({ siret }) => lireSiret(siret).siren, referencer),
  decidedAfterReading(EnrolerEntreprise, entreprise, preparerLEnrolement),
  decidedBy(CorrigerEtablissement, entreprise, siren, corrigerEtablissement),
  decidedBy(TransfererEtablissement, entreprise, siren, transferer),
  decidedBy(FermerEtablissement, entreprise, siren, fermer),
  decidedBy(CorrigerRaisonSociale, entreprise, siren, corrigerRaisonSociale),
  decidedBy(DeclarerTaille, entreprise, siren, declarerTaille),
  decidedBy(DeclarerLien, entreprise, siren, declarerLien),
  decidedBy(CloreLien, entreprise, siren, clore),
  decidedBy(ConstaterCessation, entreprise, siren, constater),
];
