// expects lint It loses facts
export { EventBus } from '@nestjs/cqrs';
