// expects layer typeorm-and-pg-in-their-places
export { TypeOrmModule } from '@nestjs/typeorm';
