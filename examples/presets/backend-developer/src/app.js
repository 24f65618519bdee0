import express from 'express';
import { loans } from './loans.js';

export const app = express();

app.use(express.json());
app.use('/library/v2/loans', loans);
