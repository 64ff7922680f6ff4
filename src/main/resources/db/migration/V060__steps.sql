-- What one command did is undone together: its further events name the first of them.
alter table session_event add column step bigint null comment 'the number of the first event of the same command; null: that is this one';
