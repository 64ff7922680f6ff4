-- A line that is struck is still read on the board, and not in the record.
alter table note add column struck boolean not null default false;
