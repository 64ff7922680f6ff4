-- The collation compares without regard to case, and so does a regular expression unless it says otherwise.
alter table crema_group drop constraint crema_group_slug_form;
alter table crema_group add constraint crema_group_slug_form check (slug regexp '(?-i)^[a-z0-9]+(-[a-z0-9]+)*$');
alter table chapter drop constraint chapter_slug_form;
alter table chapter add constraint chapter_slug_form check (slug regexp '(?-i)^[a-z0-9]+(-[a-z0-9]+)*$');
