-- A pause moves the beginning and the end of its timebox on, so what lies between them is always time that was spent.
alter table timebox
    modify started_at datetime(6) not null comment 'moved on by pauses, as is ends_at',
    add column paused_at datetime(6) null comment 'while it stands still',
    add column asked boolean not null default false comment 'the room has been told that time is up',
    add constraint timebox_paused check (paused_at is null or ended_at is null);

alter table topic add column revisited boolean not null default false comment 'it had been discussed before it was started the last time';
