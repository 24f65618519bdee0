pub mod loans;
