import { enFrancais } from '#libs/france';
import type { ConventionPretEvent } from '#modules/pme-digitale';
import { debutDEmpreinte } from './ligne-de-preuve';

/** What a fact of the convention says besides its date: other days, reasons, what is signed. Codes are as facts hold them. */
export const detailDeLaConvention = (event: ConventionPretEvent): string => {
  switch (event.type) {
    case 'ConventionPretRedigee.v1':
    case 'PretCommence.v1':
    case 'ConventionPretSignee.v1':
    case 'ConventionPretRenouvelee.v1':
    case 'PartDeTempsConfirmee.v1':
      return `version ${event.data.version}`;
    case 'ContenuDeConventionModifie.v1': {
      const { version, signaturesAnnulees, consentementAnnule, avenantAnnule } = event.data;
      const annules = [
        ...signaturesAnnulees.map((partie) => `signature de la ${partie}`),
        ...(consentementAnnule ? ['accord du salarié'] : []),
        ...(avenantAnnule ? ['avenant'] : []),
      ];
      return annules.length === 0 ? `version ${version}` : `version ${version} ; annulés : ${annules.join(', ')}`;
    }
    case 'RenouvellementDePretPropose.v1':
      return `version ${event.data.version}, jusqu’au ${enFrancais(event.data.contenu.au)}`;
    case 'PartDeTempsRefusee.v1':
    case 'PretSuspendu.v1':
      return event.data.motif;
    case 'LienDuSalarieEmis.v1':
      return `lien ${event.data.numero} : ${event.data.usage}, jusqu’au ${enFrancais(event.data.expireLe)} compris`;
    case 'ConsultationCSEConsignee.v1': {
      const { partie, consulteLe, motifSansCse } = event.data;
      return `${partie} : ${consulteLe === null ? `sans CSE, ${motifSansCse ?? ''}` : `consulté le ${enFrancais(consulteLe)}`}`;
    }
    case 'AvenantContratSigne.v1': {
      const { signeLe, empreinteDeLAvenant } = event.data;
      return `signé le ${enFrancais(signeLe)}, empreinte ${debutDEmpreinte(empreinteDeLAvenant)}`;
    }
    case 'ConsentementSalarieRecueilli.v1':
      return `version ${event.data.version}, lien ${event.data.numero}`;
    case 'ConsentementSalarieRefuse.v1':
    case 'ConsentementSalarieRetire.v1':
      return `${event.data.effet}, lien ${event.data.numero}`;
    case 'ConventionPretSigneeParPartie.v1':
      return `version ${event.data.version}, ${event.data.partie}`;
    case 'PretRompu.v1':
      return `${event.data.motif}${event.data.aCommence ? '' : ', avant le début'}`;
    case 'PretEchu.v1':
      return `dernier jour : ${enFrancais(event.data.au)}`;
    case 'RetourAuPosteConstate.v1':
      return `${event.data.poste}, le ${enFrancais(event.data.retourLe)}`;
    case 'PretRepris.v1':
      return '';
    default:
      return event satisfies never;
  }
};
