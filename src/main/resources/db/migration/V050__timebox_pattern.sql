-- How long a topic is talked about is for the chapter to say; in seconds, so that a test need not wait for minutes.
alter table chapter
    add column pattern varchar(60) not null default '420,300,180' comment 'seconds of the first, the second ... timebox of a topic; the last repeats',
    add column settle_seconds smallint not null default 20 comment 'from zero until those who are there settle it by themselves',
    add constraint chapter_pattern check (pattern regexp '^[1-9][0-9]{0,3}(,[1-9][0-9]{0,3}){0,7}$'),
    add constraint chapter_settle_seconds check (settle_seconds between 1 and 600);
