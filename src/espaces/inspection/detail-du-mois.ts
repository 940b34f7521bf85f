import { enEuros } from '#libs/france';
import {
  calculDeLAmortissement,
  calculDuMaximum,
  type AmortissementEvent,
  type RelevePretEvent,
} from '#modules/pme-digitale';
import { debutDEmpreinte } from './ligne-de-preuve';

const enHeures = (centiemes: number): string => `${(centiemes / 100).toLocaleString('fr-FR')} heures`;

/** What a fact of a month says: hours, arithmetic, amounts, references. Codes are as facts hold them. */
export const detailDuMois = (event: RelevePretEvent | AmortissementEvent): string => {
  switch (event.type) {
    case 'RelevePretSaisi.v1':
    case 'RelevePretRectifie.v1': {
      const { rang, heuresCentiemes, couts, factureCentimes, justificatifs } = event.data;
      const pieces = justificatifs.map(
        ({ ligne, empreinte }) => ` ; justificatif ${ligne} ${debutDEmpreinte(empreinte)}`,
      );
      return `relevé ${rang} : ${enHeures(heuresCentiemes)} ; ${calculDuMaximum(couts, factureCentimes)}${pieces.join('')}`;
    }
    case 'RelevePretValide.v1':
      return `relevé ${event.data.rang}`;
    case 'RelevePretConteste.v1':
      return `relevé ${event.data.rang} : ${event.data.motif}`;
    case 'AmortissementDemande.v1': {
      const { rangDuReleve, dejaPayeCentimes, montantCentimes } = event.data;
      const deja = dejaPayeCentimes === 0 ? '' : ` − ${enEuros(dejaPayeCentimes)} déjà payés`;
      return `relevé ${rangDuReleve} : ${calculDeLAmortissement(event.data)}${deja} ; demandé : ${enEuros(montantCentimes)}`;
    }
    case 'AmortissementRetenu.v1':
    case 'CreditsDAmortissementConfirmes.v1':
      return enEuros(event.data.montantCentimes);
    case 'AmortissementAccorde.v1':
      return `${enEuros(event.data.montantCentimes)}, ${event.data.regle}`;
    case 'FinancementDAmortissementRefuse.v1':
    case 'AmortissementRefuse.v1':
      return event.data.motif;
    case 'AmortissementCaduc.v1':
      return `relevé ${event.data.rangDuReleve}, remplacé`;
    case 'AmortissementPaye.v1':
      return `${enEuros(event.data.montantCentimes)}, mandat ${event.data.reference}`;
    case 'AmortissementRegularise.v1': {
      const { rangDuReleve, duCentimes, payeCentimes, tropPercuCentimes, complementCentimes } = event.data;
      const suite = `trop-perçu ${enEuros(tropPercuCentimes)}, complément ${enEuros(complementCentimes)}`;
      return `relevé ${rangDuReleve} : ${enEuros(duCentimes)} dus, ${enEuros(payeCentimes)} payés ; ${suite}`;
    }
    case 'TropPercuRecouvre.v1': {
      const { montantCentimes, reference, creanceCentimes } = event.data;
      return `${enEuros(montantCentimes)}, titre ${reference} ; reste ${enEuros(creanceCentimes)}`;
    }
    case 'PaiementDAmortissementSuspendu.v1':
    case 'PaiementDAmortissementRepris.v1':
      return '';
    default:
      return event satisfies never;
  }
};
