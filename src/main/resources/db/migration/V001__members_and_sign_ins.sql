-- Text is kept exactly, whatever the operator's database was created with.
alter database character set utf8mb4 collate utf8mb4_unicode_ci;

-- People and how they prove who they are. A guest, and a person in the room without a device, are members without a credential.

create table member (
    id          uuid          not null,
    name        varchar(80)   not null,
    email       varchar(254)  null,
    zone        varchar(60)   not null default 'UTC',
    site_admin  boolean       not null default false,
    guest_of    uuid          null comment 'the one session a guest belongs to',
    made        datetime(6)   not null,
    version     int           not null default 0,
    constraint member_pk primary key (id),
    constraint member_email unique (email),
    constraint member_name_given check (char_length(trim(name)) > 0),
    constraint member_guest_has_no_rights check (guest_of is null or not site_admin)
);

create table credential (
    member_id  uuid          not null,
    hash       varchar(255)  not null comment 'Argon2id, PHC string format',
    changed    datetime(6)   not null,
    constraint credential_pk primary key (member_id),
    constraint credential_member foreign key (member_id) references member (id)
);

-- One row per device or token. The token itself is never stored.
create table sign_in (
    id          uuid          not null,
    member_id   uuid          not null,
    token_hash  varbinary(32) not null,
    kind        varchar(10)   not null,
    label       varchar(120)  not null,
    made        datetime(6)   not null,
    last_seen   datetime(6)   not null,
    expires     datetime(6)   not null,
    ended       datetime(6)   null,
    constraint sign_in_pk primary key (id),
    constraint sign_in_member foreign key (member_id) references member (id),
    constraint sign_in_token unique (token_hash),
    constraint sign_in_kind check (kind in ('BROWSER', 'API', 'GUEST'))
);

-- Failed attempts per account and per address; the subject is a hash, so that no address of a stranger is kept.
create table sign_in_failure (
    subject    varbinary(32) not null,
    failures   int          not null,
    last       datetime(6)  not null,
    wait_until datetime(6)  null,
    constraint sign_in_failure_pk primary key (subject)
);
