BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	login VARCHAR(40) NOT NULL, 
	person_id INTEGER NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	active BOOLEAN NOT NULL, 
	row_version INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, desk_keys BOOLEAN DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT fk_account_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_account_login UNIQUE (login), 
	CONSTRAINT uq_account_person_id UNIQUE (person_id)
);
INSERT INTO "account" VALUES(28,'auditor',28,'vi',1,1,'',1);
INSERT INTO "account" VALUES(27,'administrator',27,'vi',1,1,'',1);
INSERT INTO "account" VALUES(26,'e1.cell-clerk',26,'vi',1,1,'8.9.10.',1);
INSERT INTO "account" VALUES(25,'e1.cell-secretary',25,'vi',1,1,'8.9.10.',1);
INSERT INTO "account" VALUES(24,'e.committee-officer',24,'vi',1,1,'8.9.',1);
INSERT INTO "account" VALUES(23,'e.committee-secretary',23,'vi',1,1,'8.9.',1);
INSERT INTO "account" VALUES(22,'k2.board-officer',22,'vi',1,1,'8.',1);
INSERT INTO "account" VALUES(21,'k2.bloc-secretary',21,'vi',1,1,'8.',1);
INSERT INTO "account" VALUES(20,'c.cell-clerk',20,'vi',1,1,'1.7.',1);
INSERT INTO "account" VALUES(19,'c.cell-secretary',19,'vi',1,1,'1.7.',1);
INSERT INTO "account" VALUES(18,'db1.cell-clerk',18,'vi',1,1,'1.2.3.6.',1);
INSERT INTO "account" VALUES(17,'db1.cell-secretary',17,'vi',1,1,'1.2.3.6.',1);
INSERT INTO "account" VALUES(16,'d2.cell-clerk',16,'vi',1,1,'1.2.5.',1);
INSERT INTO "account" VALUES(15,'d2.cell-secretary',15,'vi',1,1,'1.2.5.',1);
INSERT INTO "account" VALUES(14,'d1.follower',14,'vi',1,1,'1.2.4.',1);
INSERT INTO "account" VALUES(13,'d1.cell-clerk',13,'vi',1,1,'1.2.4.',1);
INSERT INTO "account" VALUES(12,'d1.cell-member',12,'vi',1,1,'1.2.4.',1);
INSERT INTO "account" VALUES(11,'d1.cell-deputy',11,'vi',1,1,'1.2.4.',1);
INSERT INTO "account" VALUES(10,'d1.cell-secretary',10,'vi',1,1,'1.2.4.',1);
INSERT INTO "account" VALUES(9,'db.committee-officer',9,'vi',1,1,'1.2.3.',1);
INSERT INTO "account" VALUES(8,'db.committee-secretary',8,'vi',1,1,'1.2.3.',1);
INSERT INTO "account" VALUES(7,'d.committee-officer',7,'vi',1,1,'1.2.',1);
INSERT INTO "account" VALUES(6,'d.committee-deputy',6,'vi',1,1,'1.2.',1);
INSERT INTO "account" VALUES(5,'d.committee-secretary',5,'vi',1,1,'1.2.',1);
INSERT INTO "account" VALUES(4,'k.board-officer',4,'vi',1,1,'1.',1);
INSERT INTO "account" VALUES(3,'k.board-head',3,'vi',1,1,'1.',1);
INSERT INTO "account" VALUES(2,'k.bloc-deputy',2,'vi',1,1,'1.',1);
INSERT INTO "account" VALUES(1,'k.bloc-secretary',1,'vi',1,1,'1.',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0047');
CREATE TABLE answer_draft (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	"values" TEXT NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_answer_draft PRIMARY KEY (id), 
	CONSTRAINT fk_answer_draft_answer_id FOREIGN KEY(answer_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_answer_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_answer_draft_answer_id UNIQUE (answer_id)
);
CREATE TABLE answer_event (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	row_version INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	from_state VARCHAR(20) NOT NULL, 
	to_state VARCHAR(20) NOT NULL, 
	version_number INTEGER, 
	person_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, on_behalf VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_answer_event PRIMARY KEY (id), 
	CONSTRAINT fk_answer_event_answer_id FOREIGN KEY(answer_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_answer_event_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_answer_event_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_answer_event_answer_id_row_version UNIQUE (answer_id, row_version)
);
CREATE TABLE answer_version (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_answer_version PRIMARY KEY (id), 
	CONSTRAINT fk_answer_version_answer_id FOREIGN KEY(answer_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_answer_version_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_answer_version_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_answer_version_answer_id_number UNIQUE (answer_id, number)
);
CREATE TABLE attachment (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	added_at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (id), 
	CONSTRAINT fk_attachment_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_attachment_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE bulk_decision (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	unit_name VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	row_version INTEGER NOT NULL, 
	standing VARCHAR(10) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	details TEXT, 
	decided_at DATETIME, step VARCHAR(20) DEFAULT 'approve' NOT NULL, 
	CONSTRAINT pk_bulk_decision PRIMARY KEY (id), 
	CONSTRAINT fk_bulk_decision_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_bulk_decision_job_id FOREIGN KEY(job_id) REFERENCES job (id), 
	CONSTRAINT fk_bulk_decision_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT uq_bulk_decision_job_id_report_id UNIQUE (job_id, report_id)
);
CREATE TABLE choice_edition (
	id INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	list_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	items TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	made_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_choice_edition PRIMARY KEY (id), 
	CONSTRAINT uq_choice_edition_list_id_number UNIQUE (list_id, number), 
	CONSTRAINT fk_choice_edition_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_choice_edition_list_id FOREIGN KEY(list_id) REFERENCES choice_list (id)
);
CREATE TABLE choice_list (
	id INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	row_version INTEGER NOT NULL, 
	CONSTRAINT pk_choice_list PRIMARY KEY (id), 
	CONSTRAINT uq_choice_list_unit_id_code UNIQUE (unit_id, code), 
	CONSTRAINT fk_choice_list_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE committee_term (
	id INTEGER NOT NULL, 
	name VARCHAR(20) NOT NULL, 
	starts_on DATE NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_committee_term PRIMARY KEY (id), 
	CONSTRAINT fk_committee_term_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_committee_term_unit_id_starts_on UNIQUE (unit_id, starts_on)
);
CREATE TABLE definition (
	id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, name_en VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_definition PRIMARY KEY (id), 
	CONSTRAINT fk_definition_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_definition_unit_id_kind UNIQUE (unit_id, kind, code)
);
INSERT INTO "definition" VALUES(3,'directive_form','answer-words','Báo cáo kết quả bằng lời',NULL,'','');
INSERT INTO "definition" VALUES(2,'report_form','quarter-2018','Báo cáo quý về chất lượng sinh hoạt chi bộ',NULL,'','');
INSERT INTO "definition" VALUES(1,'rubric','meeting-2018','Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ (2018)',NULL,'','');
CREATE TABLE definition_version (
	id INTEGER NOT NULL, 
	definition_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	holds_from DATE NOT NULL, 
	rules TEXT NOT NULL, 
	published_at DATETIME, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, lower_may BOOLEAN DEFAULT 1 NOT NULL, changed_at DATETIME, row_version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_definition_version PRIMARY KEY (id), 
	CONSTRAINT fk_definition_version_definition_id FOREIGN KEY(definition_id) REFERENCES definition (id), 
	CONSTRAINT fk_definition_version_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_definition_version_definition_id_number UNIQUE (definition_id, number)
);
INSERT INTO "definition_version" VALUES(3,3,1,'published','2018-01-01','{}','2019-01-20 03:00:00.000000',NULL,'',1,'2019-01-20 03:00:00.000000',3);
INSERT INTO "definition_version" VALUES(2,2,1,'published','2018-01-01','{}','2019-01-20 03:00:00.000000',NULL,'',1,'2019-01-20 03:00:00.000000',3);
INSERT INTO "definition_version" VALUES(1,1,1,'published','2018-01-01','{"for":["regular","thematic","combined"],"gates":[],"grades":[["good",9000],["fair",7000],["average",5000],["poor",0]]}','2019-01-20 03:00:00.000000',NULL,'',1,'2019-01-20 03:00:00.000000',3);
CREATE TABLE delegation (
	id INTEGER NOT NULL, 
	giver_id INTEGER NOT NULL, 
	taker_id INTEGER NOT NULL, 
	act VARCHAR(10) NOT NULL, 
	starts_on DATE NOT NULL, 
	last_on DATE NOT NULL, 
	reason VARCHAR(300) NOT NULL, 
	given_at DATETIME NOT NULL, 
	accepted_at DATETIME, 
	ended_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_delegation PRIMARY KEY (id), 
	CONSTRAINT fk_delegation_giver_id FOREIGN KEY(giver_id) REFERENCES person (id), 
	CONSTRAINT fk_delegation_taker_id FOREIGN KEY(taker_id) REFERENCES person (id), 
	CONSTRAINT fk_delegation_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE device (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	began_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ended_at DATETIME, factor_until DATETIME, 
	CONSTRAINT pk_device PRIMARY KEY (id), 
	CONSTRAINT uq_device_token_hash_account_id UNIQUE (token_hash, account_id), 
	CONSTRAINT fk_device_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE directive (
	id INTEGER NOT NULL, 
	symbol VARCHAR(60) NOT NULL, 
	dated DATE NOT NULL, 
	abstract VARCHAR(500) NOT NULL, 
	body TEXT NOT NULL, 
	addressed TEXT NOT NULL, 
	desk VARCHAR(200) NOT NULL, 
	asks_receipt BOOLEAN NOT NULL, 
	asks_plan BOOLEAN NOT NULL, 
	plan_on DATE, 
	form_version_id INTEGER, 
	due_on DATE NOT NULL, 
	due_strict BOOLEAN NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	issued_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, search_key TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_directive PRIMARY KEY (id), 
	CONSTRAINT fk_directive_form_version_id FOREIGN KEY(form_version_id) REFERENCES definition_version (id), 
	CONSTRAINT fk_directive_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_directive_unit_id_symbol_dated UNIQUE (unit_id, symbol, dated)
);
CREATE TABLE directive_answer (
	id INTEGER NOT NULL, 
	directive_id INTEGER NOT NULL, 
	above_id INTEGER, 
	asked_by_id INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	told VARCHAR(500) NOT NULL, 
	due_on DATE NOT NULL, 
	due_strict BOOLEAN NOT NULL, 
	received_at DATETIME, 
	"plan" TEXT NOT NULL, 
	plan_at DATETIME, 
	first_submitted_at DATETIME, 
	accepted_number INTEGER, 
	stale BOOLEAN NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	route_id INTEGER, 
	desk_unit_id INTEGER, 
	submitter_id INTEGER, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, submitted_for_id INTEGER REFERENCES person (id), stand_in_id INTEGER REFERENCES unit (id), 
	CONSTRAINT pk_directive_answer PRIMARY KEY (id), 
	CONSTRAINT fk_directive_answer_above_id FOREIGN KEY(above_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_directive_answer_asked_by_id FOREIGN KEY(asked_by_id) REFERENCES unit (id), 
	CONSTRAINT fk_directive_answer_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_directive_answer_directive_id FOREIGN KEY(directive_id) REFERENCES directive (id), 
	CONSTRAINT fk_directive_answer_route_id FOREIGN KEY(route_id) REFERENCES route (id), 
	CONSTRAINT fk_directive_answer_submitter_id FOREIGN KEY(submitter_id) REFERENCES person (id), 
	CONSTRAINT fk_directive_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_directive_answer_directive_id_unit_id UNIQUE (directive_id, unit_id)
);
CREATE TABLE directive_closing (
	id INTEGER NOT NULL, 
	directive_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	closes BOOLEAN NOT NULL, 
	on_day DATE NOT NULL, 
	note VARCHAR(1000) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_directive_closing PRIMARY KEY (id), 
	CONSTRAINT uq_directive_closing_directive_id_number UNIQUE (directive_id, number), 
	CONSTRAINT fk_directive_closing_directive_id FOREIGN KEY(directive_id) REFERENCES directive (id), 
	CONSTRAINT fk_directive_closing_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_directive_closing_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE draft (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	"key" VARCHAR(80) NOT NULL, 
	verb VARCHAR(30) NOT NULL, 
	unit_id INTEGER, 
	row_version INTEGER, 
	fields TEXT NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id), 
	CONSTRAINT uq_draft_account_id_key UNIQUE (account_id, "key"), 
	CONSTRAINT fk_draft_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE duty (
	id INTEGER NOT NULL, 
	about_id INTEGER NOT NULL, 
	source VARCHAR(20) NOT NULL, 
	quarter DATE NOT NULL, 
	period DATE NOT NULL, 
	subject_id INTEGER NOT NULL, 
	opens_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	strict BOOLEAN NOT NULL, 
	applicable BOOLEAN NOT NULL, 
	done BOOLEAN NOT NULL, 
	done_on DATE, 
	extended_to DATE, 
	extended_by VARCHAR(200) NOT NULL, 
	extend_reason VARCHAR(500) NOT NULL, 
	excused_at DATETIME, 
	excused_by VARCHAR(200) NOT NULL, 
	excuse_reason VARCHAR(500) NOT NULL, 
	excuse_document VARCHAR(200) NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_duty PRIMARY KEY (id), 
	CONSTRAINT uq_duty_source UNIQUE (source, about_id, period, subject_id), 
	CONSTRAINT fk_duty_about_id FOREIGN KEY(about_id) REFERENCES unit (id), 
	CONSTRAINT fk_duty_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "duty" VALUES(39,7,'sheet','2018-10-01','2018-12-01',9,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(38,7,'sheet','2018-10-01','2018-11-01',8,'2018-11-27','2018-12-02',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(37,7,'sheet','2018-10-01','2018-10-01',7,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(36,6,'sheet','2018-10-01','2018-12-01',6,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(35,6,'sheet','2018-10-01','2018-11-01',5,'2018-11-27','2018-12-02',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(34,6,'sheet','2018-10-01','2018-10-01',4,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(33,4,'sheet','2018-10-01','2018-12-01',3,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(32,4,'sheet','2018-10-01','2018-11-01',2,'2018-11-27','2018-12-02',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(31,4,'sheet','2018-10-01','2018-10-01',1,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(30,8,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-15',0,1,0,NULL,NULL,'','',NULL,'','','',1,8,'8.');
INSERT INTO "duty" VALUES(29,1,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-15',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,1,'1.');
INSERT INTO "duty" VALUES(28,10,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(27,9,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,0,NULL,NULL,'','',NULL,'','','',1,9,'8.9.');
INSERT INTO "duty" VALUES(26,7,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(25,6,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(24,5,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(23,4,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(22,3,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,3,'1.2.3.');
INSERT INTO "duty" VALUES(21,2,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,2,'1.2.');
INSERT INTO "duty" VALUES(20,10,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(19,7,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(18,6,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(17,5,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(16,4,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(15,10,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(14,7,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(13,6,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(12,5,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(11,4,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(10,10,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(9,7,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(8,6,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(7,5,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(6,4,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(5,10,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(4,7,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(3,6,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(2,5,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(1,4,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,4,'1.2.4.');
CREATE TABLE enclosure (
	id INTEGER NOT NULL, 
	directive_id INTEGER NOT NULL, 
	symbol VARCHAR(60) NOT NULL, 
	dated DATE NOT NULL, 
	title VARCHAR(500) NOT NULL, 
	position INTEGER NOT NULL, 
	file_name VARCHAR(200), 
	media_type VARCHAR(100), 
	size INTEGER, 
	sha256 VARCHAR(64), 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_enclosure PRIMARY KEY (id), 
	CONSTRAINT fk_enclosure_directive_id FOREIGN KEY(directive_id) REFERENCES directive (id), 
	CONSTRAINT fk_enclosure_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE factor (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	last_step BIGINT NOT NULL, 
	begun_at DATETIME NOT NULL, 
	held_at DATETIME, 
	CONSTRAINT pk_factor PRIMARY KEY (id), 
	CONSTRAINT uq_factor_account_id UNIQUE (account_id), 
	CONSTRAINT fk_factor_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE field (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	help VARCHAR(600) NOT NULL, 
	required BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	options TEXT NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_field PRIMARY KEY (id), 
	CONSTRAINT fk_field_group_id FOREIGN KEY(group_id) REFERENCES field_group (id), 
	CONSTRAINT fk_field_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_field_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_field_version_id_code UNIQUE (version_id, code)
);
INSERT INTO "field" VALUES(47,3,12,'words','long_text','Kết quả thực hiện','',1,0,'{}',NULL,'');
INSERT INTO "field" VALUES(46,2,11,'proposals','long_text','Kiến nghị, đề xuất','',0,3,'{}',NULL,'');
INSERT INTO "field" VALUES(45,2,11,'tasks','long_text','Nhiệm vụ quý sau','',0,2,'{}',NULL,'');
INSERT INTO "field" VALUES(44,2,11,'shortcomings','long_text','Hạn chế, khuyết điểm và nguyên nhân','',0,1,'{}',NULL,'');
INSERT INTO "field" VALUES(43,2,11,'results','long_text','Đánh giá chung kết quả','',0,0,'{}',NULL,'');
INSERT INTO "field" VALUES(42,2,10,'unexcused','figure','Vắng không lý do','',0,4,'{"fact":"unexcused","title_en":"Unexcused"}',NULL,'');
INSERT INTO "field" VALUES(41,2,10,'excused','figure','Vắng có lý do','',0,3,'{"fact":"excused","title_en":"Excused"}',NULL,'');
INSERT INTO "field" VALUES(40,2,10,'rate','figure','Tỷ lệ dự (%)','',0,2,'{"fact":"rate","title_en":"Attendance (%)"}',NULL,'');
INSERT INTO "field" VALUES(39,2,10,'present','figure','Lượt dự','',0,1,'{"fact":"present","title_en":"Present"}',NULL,'');
INSERT INTO "field" VALUES(38,2,10,'due','figure','Lượt đảng viên phải dự','',0,0,'{"fact":"due","title_en":"Attendance due"}',NULL,'');
INSERT INTO "field" VALUES(37,2,9,'thematic_count','figure','Số chuyên đề','',0,1,'{"fact":"thematic_count","title_en":"Thematic meetings"}',NULL,'');
INSERT INTO "field" VALUES(36,2,9,'thematic_cells','figure','Số chi bộ sinh hoạt chuyên đề','',0,0,'{"fact":"thematic_cells","title_en":"Cells with thematic meetings"}',NULL,'');
INSERT INTO "field" VALUES(35,2,8,'mean','figure','Điểm bình quân','',0,5,'{"fact":"mean","title_en":"Average points"}',NULL,'');
INSERT INTO "field" VALUES(34,2,8,'poor','figure','Kém','',0,4,'{"fact":"poor","title_en":"Poor"}',NULL,'');
INSERT INTO "field" VALUES(33,2,8,'average','figure','Trung bình','',0,3,'{"fact":"average","title_en":"Average"}',NULL,'');
INSERT INTO "field" VALUES(32,2,8,'fair','figure','Khá','',0,2,'{"fact":"fair","title_en":"Fair"}',NULL,'');
INSERT INTO "field" VALUES(31,2,8,'good','figure','Tốt','',0,1,'{"fact":"good","title_en":"Good"}',NULL,'');
INSERT INTO "field" VALUES(30,2,8,'scored','figure','Số kỳ được chấm','',0,0,'{"fact":"scored","title_en":"Meetings scored"}',NULL,'');
INSERT INTO "field" VALUES(29,2,7,'outside_window','figure','Số kỳ ngoài thời điểm','',0,2,'{"fact":"outside_window","title_en":"Meetings outside the window"}',NULL,'');
INSERT INTO "field" VALUES(28,2,7,'held','figure','Số kỳ đã sinh hoạt','',0,1,'{"fact":"held","title_en":"Meetings held"}',NULL,'');
INSERT INTO "field" VALUES(27,2,7,'owed','figure','Số kỳ phải sinh hoạt','',0,0,'{"fact":"owed","title_en":"Meetings owed"}',NULL,'');
INSERT INTO "field" VALUES(26,2,6,'changes','long_text','Đặc điểm, biến động trong quý','',0,3,'{}',NULL,'');
INSERT INTO "field" VALUES(25,2,6,'cells_met','figure','Số chi bộ có sinh hoạt','',0,2,'{"fact":"cells_met","title_en":"Cells that met"}',NULL,'');
INSERT INTO "field" VALUES(24,2,6,'members','figure','Số đảng viên','',0,1,'{"fact":"members","title_en":"Members"}',NULL,'');
INSERT INTO "field" VALUES(23,2,6,'cells','figure','Số chi bộ','',0,0,'{"fact":"cells","title_en":"Cells"}',NULL,'');
INSERT INTO "field" VALUES(22,1,5,'previous','points','Kết quả thực hiện nghị quyết kỳ trước','',1,2,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(21,1,5,'assignment','points','Phân công nhiệm vụ cụ thể, thời hạn','',1,1,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(20,1,5,'conclusion','yes_no','Chủ trì kết luận, biểu quyết thông qua','',1,0,'{"max":400}',NULL,'');
INSERT INTO "field" VALUES(19,1,4,'qualities','points','Tính lãnh đạo, giáo dục, chiến đấu','',1,2,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(18,1,4,'criticism','points','Tự phê bình và phê bình','',1,1,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(17,1,4,'centralism','points','Tập trung dân chủ','',1,0,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(16,1,3,'minutes','yes_no','Sổ biên bản ghi chép đầy đủ','',1,7,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(15,1,3,'speakers','choice','Đảng viên tham gia phát biểu','',1,6,'{"fact":"speaker_rate","max":700}',NULL,'');
INSERT INTO "field" VALUES(14,1,3,'praise','points','Biểu dương, nhắc nhở, phê bình','',1,5,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(13,1,3,'following_example','points','Học tập và làm theo Bác gắn với tự phê bình, phê bình','',1,4,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(12,1,3,'full_content','points','Thực hiện đầy đủ nội dung','',1,3,'{"max":1200}',NULL,'');
INSERT INTO "field" VALUES(11,1,3,'duration','yes_no','Thời gian từ 90 phút trở lên','Có phần chuyên đề: từ 120 phút trở lên',1,2,'{"fact":"duration","max":500}',NULL,'');
INSERT INTO "field" VALUES(10,1,3,'order','yes_no','Đúng trình tự các bước','',1,1,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(9,1,3,'on_time','yes_no','Đúng thời điểm quy định','',1,0,'{"fact":"in_window","max":300}',NULL,'');
INSERT INTO "field" VALUES(8,1,2,'no_excused_runs','yes_no','Không vắng có lý do quá 03 lần liên tiếp','',1,2,'{"fact":"excused_runs","max":100}',NULL,'');
INSERT INTO "field" VALUES(7,1,2,'no_unexcused','yes_no','Không có đảng viên vắng không lý do','',1,1,'{"fact":"unexcused","max":200}',NULL,'');
INSERT INTO "field" VALUES(6,1,2,'attendance','choice','Tỷ lệ dự sinh hoạt','',1,0,'{"fact":"attendance_rate","max":700}',NULL,'');
INSERT INTO "field" VALUES(5,1,1,'notice','yes_no','Thông báo thời gian, địa điểm, nội dung','',1,4,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(4,1,1,'draft','yes_no','Dự thảo nghị quyết/kết luận','',1,3,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(3,1,1,'content','points','Nội dung đúng, đủ, xác định trọng tâm','',1,2,'{"max":400}',NULL,'');
INSERT INTO "field" VALUES(2,1,1,'committee_meets','yes_no','Họp chi ủy trước khi sinh hoạt','Chi bộ chỉ có bí thư: không áp dụng, ghi lý do',1,1,'{"max":500,"not_applicable":true}',NULL,'');
INSERT INTO "field" VALUES(1,1,1,'secretary_prepares','yes_no','Bí thư/phó bí thư trực tiếp chuẩn bị nội dung','',1,0,'{"max":500}',NULL,'');
CREATE TABLE field_choice (
	id INTEGER NOT NULL, 
	field_id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	label VARCHAR(200) NOT NULL, 
	points INTEGER NOT NULL, 
	low INTEGER, 
	high INTEGER, 
	position INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_field_choice PRIMARY KEY (id), 
	CONSTRAINT fk_field_choice_field_id FOREIGN KEY(field_id) REFERENCES field (id), 
	CONSTRAINT fk_field_choice_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_field_choice_field_id_code UNIQUE (field_id, code)
);
INSERT INTO "field_choice" VALUES(9,15,'b4','Dưới 10%',0,NULL,1000,3,NULL,'');
INSERT INTO "field_choice" VALUES(8,15,'b3','Từ 10% đến dưới 30%',300,1000,3000,2,NULL,'');
INSERT INTO "field_choice" VALUES(7,15,'b2','Từ 30% đến dưới 50%',500,3000,5000,1,NULL,'');
INSERT INTO "field_choice" VALUES(6,15,'b1','Từ 50% trở lên',700,5000,NULL,0,NULL,'');
INSERT INTO "field_choice" VALUES(5,6,'b5','Dưới 65%',0,NULL,6500,4,NULL,'');
INSERT INTO "field_choice" VALUES(4,6,'b4','Từ 65% đến dưới 75%',200,6500,7500,3,NULL,'');
INSERT INTO "field_choice" VALUES(3,6,'b3','Từ 75% đến dưới 85%',400,7500,8500,2,NULL,'');
INSERT INTO "field_choice" VALUES(2,6,'b2','Từ 85% đến dưới 95%',600,8500,9500,1,NULL,'');
INSERT INTO "field_choice" VALUES(1,6,'b1','Từ 95% trở lên',700,9500,NULL,0,NULL,'');
CREATE TABLE field_group (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	title VARCHAR(300) NOT NULL, 
	position INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, title_en VARCHAR(300) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_field_group PRIMARY KEY (id), 
	CONSTRAINT fk_field_group_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_field_group_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_field_group_version_id_code UNIQUE (version_id, code)
);
INSERT INTO "field_group" VALUES(12,3,'answer','Báo cáo',0,NULL,'','');
INSERT INTO "field_group" VALUES(11,2,'narrative','Phần trình bày',5,NULL,'','');
INSERT INTO "field_group" VALUES(10,2,'attendance','Đảng viên dự',4,NULL,'','');
INSERT INTO "field_group" VALUES(9,2,'thematic','Sinh hoạt chuyên đề',3,NULL,'','');
INSERT INTO "field_group" VALUES(8,2,'grading','Chấm điểm, xếp loại',2,NULL,'','');
INSERT INTO "field_group" VALUES(7,2,'regular','Sinh hoạt thường kỳ',1,NULL,'','');
INSERT INTO "field_group" VALUES(6,2,'situation','Đặc điểm, tình hình',0,NULL,'','');
INSERT INTO "field_group" VALUES(5,1,'results','Kết luận và kết quả thực hiện',4,NULL,'','');
INSERT INTO "field_group" VALUES(4,1,'principles','Nguyên tắc tổ chức, sinh hoạt đảng',3,NULL,'','');
INSERT INTO "field_group" VALUES(3,1,'conduct','Tổ chức sinh hoạt',2,NULL,'','');
INSERT INTO "field_group" VALUES(2,1,'attendance','Tỷ lệ đảng viên dự',1,NULL,'','');
INSERT INTO "field_group" VALUES(1,1,'preparation','Công tác chuẩn bị',0,NULL,'','');
CREATE TABLE follower_answer (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	field_code VARCHAR(40) NOT NULL, 
	value VARCHAR(400), 
	note VARCHAR(1000) NOT NULL, 
	saved_at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_follower_answer PRIMARY KEY (id), 
	CONSTRAINT fk_follower_answer_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_follower_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_follower_answer_sheet_id_field_code UNIQUE (sheet_id, field_code)
);
CREATE TABLE form_closing (
	id INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	definition_id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	closed_at DATETIME NOT NULL, 
	closed_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_form_closing PRIMARY KEY (id), 
	CONSTRAINT uq_form_closing_unit_id_definition_id_starts_on UNIQUE (unit_id, definition_id, starts_on), 
	CONSTRAINT fk_form_closing_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_closing_definition_id FOREIGN KEY(definition_id) REFERENCES definition (id)
);
CREATE TABLE form_decision (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	row_version INTEGER NOT NULL, 
	act VARCHAR(20) NOT NULL, 
	desk_id INTEGER, 
	person_id INTEGER, 
	desk VARCHAR(300) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	on_behalf VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_form_decision PRIMARY KEY (id), 
	CONSTRAINT uq_form_decision_sheet_id_row_version UNIQUE (sheet_id, row_version), 
	CONSTRAINT fk_form_decision_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_decision_sheet_id FOREIGN KEY(sheet_id) REFERENCES form_sheet (id), 
	CONSTRAINT fk_form_decision_desk_id FOREIGN KEY(desk_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_decision_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE form_draft (
	id INTEGER NOT NULL, 
	kept_at BIGINT DEFAULT '0' NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	answers TEXT NOT NULL, 
	CONSTRAINT pk_form_draft PRIMARY KEY (id), 
	CONSTRAINT uq_form_draft_sheet_id UNIQUE (sheet_id), 
	CONSTRAINT fk_form_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_draft_sheet_id FOREIGN KEY(sheet_id) REFERENCES form_sheet (id)
);
CREATE TABLE "form_sheet" (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	answers TEXT NOT NULL, 
	saved_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	turn INTEGER DEFAULT '1' NOT NULL, 
	sent_at DATETIME, 
	first_sent_at DATETIME, 
	returned_at DATETIME, 
	sent_by VARCHAR(200) DEFAULT ('') NOT NULL, 
	returned_by VARCHAR(200) DEFAULT ('') NOT NULL, 
	remark VARCHAR(500) DEFAULT ('') NOT NULL, 
	desk_unit_id INTEGER, 
	submitter_id INTEGER, 
	submitted_for_id INTEGER, 
	level INTEGER DEFAULT '0' NOT NULL, 
	approved_at DATETIME, 
	CONSTRAINT pk_form_sheet PRIMARY KEY (id), 
	CONSTRAINT uq_form_sheet_unit_id_starts_on UNIQUE (unit_id, starts_on, version_id, turn), 
	CONSTRAINT fk_form_sheet_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_sheet_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT fk_form_sheet_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_sheet_submitter_id FOREIGN KEY(submitter_id) REFERENCES person (id), 
	CONSTRAINT fk_form_sheet_submitted_for_id FOREIGN KEY(submitted_for_id) REFERENCES person (id)
);
CREATE TABLE form_sum (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	above VARCHAR(200) NOT NULL, 
	version_id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	field VARCHAR(40) NOT NULL, 
	n INTEGER NOT NULL, 
	part TEXT NOT NULL, 
	CONSTRAINT pk_form_sum PRIMARY KEY (id), 
	CONSTRAINT uq_form_sum_path UNIQUE (path, starts_on, version_id, field), 
	CONSTRAINT fk_form_sum_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_sum_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id)
);
CREATE TABLE form_task (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	"after" INTEGER DEFAULT '0' NOT NULL, 
	moves BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_form_task PRIMARY KEY (id), 
	CONSTRAINT uq_form_task_version_id_quarter UNIQUE (version_id, quarter), 
	CONSTRAINT fk_form_task_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id)
);
CREATE TABLE form_withdrawal (
	id INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	version_id INTEGER NOT NULL, 
	on_day DATE NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_form_withdrawal PRIMARY KEY (id), 
	CONSTRAINT uq_form_withdrawal_version_id UNIQUE (version_id), 
	CONSTRAINT fk_form_withdrawal_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_withdrawal_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id)
);
CREATE TABLE gap_reason (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	child_id INTEGER NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_gap_reason PRIMARY KEY (id), 
	CONSTRAINT fk_gap_reason_child_id FOREIGN KEY(child_id) REFERENCES unit (id), 
	CONSTRAINT fk_gap_reason_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_gap_reason_version_id FOREIGN KEY(version_id) REFERENCES report_version (id), 
	CONSTRAINT uq_gap_reason_version_id_child_id UNIQUE (version_id, child_id)
);
INSERT INTO "gap_reason" VALUES(1,6,5,'Chi bộ đang kiện toàn',2,'1.2.');
CREATE TABLE grade_sum (
	id INTEGER NOT NULL, 
	period DATE NOT NULL, 
	grade VARCHAR(10) NOT NULL, 
	n INTEGER NOT NULL, 
	points_sum INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, summed_path VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_grade_sum PRIMARY KEY (id), 
	CONSTRAINT uq_grade_sum_unit_id UNIQUE (unit_id, period, grade), 
	CONSTRAINT fk_grade_sum_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "grade_sum" VALUES(9,'2018-12-01','average',1,5500,7,'1.7.','1.7.');
INSERT INTO "grade_sum" VALUES(8,'2018-11-01','average',1,5500,7,'1.7.','1.7.');
INSERT INTO "grade_sum" VALUES(7,'2018-10-01','average',1,5500,7,'1.7.','1.7.');
INSERT INTO "grade_sum" VALUES(6,'2018-12-01','average',1,5500,6,'1.2.3.6.','1.2.3.6.');
INSERT INTO "grade_sum" VALUES(5,'2018-11-01','average',1,5500,6,'1.2.3.6.','1.2.3.6.');
INSERT INTO "grade_sum" VALUES(4,'2018-10-01','average',1,5500,6,'1.2.3.6.','1.2.3.6.');
INSERT INTO "grade_sum" VALUES(3,'2018-12-01','average',1,5500,4,'1.2.4.','1.2.4.');
INSERT INTO "grade_sum" VALUES(2,'2018-11-01','average',1,5500,4,'1.2.4.','1.2.4.');
INSERT INTO "grade_sum" VALUES(1,'2018-10-01','average',1,5500,4,'1.2.4.','1.2.4.');
CREATE TABLE headcount (
	id INTEGER NOT NULL, 
	as_of DATE NOT NULL, 
	members INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_headcount PRIMARY KEY (id), 
	CONSTRAINT fk_headcount_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_headcount_unit_id_as_of UNIQUE (unit_id, as_of)
);
INSERT INTO "headcount" VALUES(5,'2015-01-01',12,10,'8.9.10.');
INSERT INTO "headcount" VALUES(4,'2015-01-01',12,7,'1.7.');
INSERT INTO "headcount" VALUES(3,'2015-01-01',12,6,'1.2.3.6.');
INSERT INTO "headcount" VALUES(2,'2015-01-01',12,5,'1.2.5.');
INSERT INTO "headcount" VALUES(1,'2015-01-01',12,4,'1.2.4.');
CREATE TABLE "issue" (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_number INTEGER NOT NULL, 
	doc_number INTEGER NOT NULL, 
	issued_on DATE NOT NULL, 
	destination VARCHAR(200) NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_issue PRIMARY KEY (id), 
	CONSTRAINT fk_issue_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_issue_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "issue" VALUES(1,6,1,1,'2019-01-20','Tỉnh ủy','Người K.bloc_secretary','2019-01-20 03:00:00.000000',1,'1.');
CREATE TABLE issued_document (
	id INTEGER NOT NULL, 
	issue_id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_issued_document PRIMARY KEY (id), 
	CONSTRAINT fk_issued_document_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_issued_document_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "issued_document" VALUES(2,1,'phu-luc-2-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',7674,'4c9f60e87b0637f986805cef5d4b8965726384053f812b92e659dee06fcc634e',1,'1.');
INSERT INTO "issued_document" VALUES(1,1,'phu-luc-1-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',8914,'a87750516009ee9acf963ddeb1b4740fd3129c6db7ca24eda5c9e28cd255e0b7',1,'1.');
CREATE TABLE job (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	address VARCHAR(2000) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	standing VARCHAR(12) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	started_at DATETIME, 
	ended_at DATETIME, 
	held TEXT NOT NULL, 
	holder VARCHAR(40) NOT NULL, 
	lease_until DATETIME, 
	attempts INTEGER NOT NULL, 
	rows_done INTEGER NOT NULL, 
	rows_total INTEGER NOT NULL, 
	file_name VARCHAR(200) NOT NULL, 
	size BIGINT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	kept_until DATETIME, 
	wrong VARCHAR(40) NOT NULL, result TEXT, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT fk_job_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	account_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	act VARCHAR(60) NOT NULL, 
	unit_id INTEGER, 
	subject VARCHAR(60) NOT NULL, 
	subject_id INTEGER, 
	details VARCHAR NOT NULL, 
	previous VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT fk_journal_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_journal_hash UNIQUE (hash), 
	CONSTRAINT uq_journal_previous UNIQUE (previous)
);
INSERT INTO "journal" VALUES(166,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','report.sign',1,'report',6,'{"sha256":"3a5ad7d5ce74198125b1a5252fb55f8a90fe319e6f68ab44bdc0a6611b139217","version":1}','f03d5f38c49a284e6afa006c2aed9a139f87a36dcb876e28b08eef0403b50348','aa7b7cda649c4572e4b448430c15276135e60cbbeda1c218fcee27796272070f');
INSERT INTO "journal" VALUES(165,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','document.sign',1,'signed_document',1,'{"number":1,"sha256":"6c8cd5c1cc55bb7ec03b8e6f07f76408ea034a6e819b8da2f63d86e139915aca","term":"2015-2020","type":"BC"}','04f537ceb01b90129a2ae0371945e1770488b8f6451aea837f2a7d09c3bc8606','f03d5f38c49a284e6afa006c2aed9a139f87a36dcb876e28b08eef0403b50348');
INSERT INTO "journal" VALUES(164,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.close',1,'report',6,'{"sha256":"3a5ad7d5ce74198125b1a5252fb55f8a90fe319e6f68ab44bdc0a6611b139217","version":1}','d2605cb8dc36942e949af2b24ac5f517a15fa4a4ea056304c9531568a7ac451a','04f537ceb01b90129a2ae0371945e1770488b8f6451aea837f2a7d09c3bc8606');
INSERT INTO "journal" VALUES(163,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.begin',1,'report',6,'{"quarter":"2018-Q4"}','cacdeb16d2a31ed94a8c33e77c563bfe4d6a7c2c4a99032e7009ede9391a154b','d2605cb8dc36942e949af2b24ac5f517a15fa4a4ea056304c9531568a7ac451a');
INSERT INTO "journal" VALUES(162,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',2,'report',5,'{"sha256":"ff889143419da8afb9e0325f82035ec4a1385210c617dbe96d94f4241b82846f","version":1}','e3ce544b2ab5bb9a8319f7c0b32ce20a7b5517e1f644d1db629c9bc3fc385cfa','cacdeb16d2a31ed94a8c33e77c563bfe4d6a7c2c4a99032e7009ede9391a154b');
INSERT INTO "journal" VALUES(161,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',2,'report',5,'{"version":1}','f9ea94e234334acb411210bda69f63cbbe1644178c95fdde5f45a5eafbb85315','e3ce544b2ab5bb9a8319f7c0b32ce20a7b5517e1f644d1db629c9bc3fc385cfa');
INSERT INTO "journal" VALUES(160,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',2,'report',5,'{"sha256":"ff889143419da8afb9e0325f82035ec4a1385210c617dbe96d94f4241b82846f","version":1}','70a50d4b193ae9b69736a148cbd42613704c238c3395d1ee972c759337435b43','f9ea94e234334acb411210bda69f63cbbe1644178c95fdde5f45a5eafbb85315');
INSERT INTO "journal" VALUES(159,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','2826740b2db17b2472c7446e581b0a58e48924c0ece957c46e042112349791bf','70a50d4b193ae9b69736a148cbd42613704c238c3395d1ee972c759337435b43');
INSERT INTO "journal" VALUES(158,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','6f77bcbb2f9f9789ce1f34855a421279e40cadf388f833b8342819dd72d34682','2826740b2db17b2472c7446e581b0a58e48924c0ece957c46e042112349791bf');
INSERT INTO "journal" VALUES(157,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.submit',2,'report',5,'{"sha256":"ff889143419da8afb9e0325f82035ec4a1385210c617dbe96d94f4241b82846f","version":1}','4216441eaf2c5cf71fe7f510cdaf74b683bf0c9fc5abde8b92dcf0f26f89bdd5','6f77bcbb2f9f9789ce1f34855a421279e40cadf388f833b8342819dd72d34682');
INSERT INTO "journal" VALUES(156,'2019-01-20 03:00:00.000000',7,'Người D.committee_officer','report.begin',2,'report',5,'{"quarter":"2018-Q4"}','8ff3fc6060f291705a49f3031e165d76c418966c3a0dacf4176f1cabafd984e0','4216441eaf2c5cf71fe7f510cdaf74b683bf0c9fc5abde8b92dcf0f26f89bdd5');
INSERT INTO "journal" VALUES(155,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.approve',3,'report',4,'{"sha256":"439b6fe7e275bb1f13363abe83b155ccda3d0531a8da9a62fda15154cd2eb089","version":1}','e1a4bcd0bccc4a0314d9248f49bd3ff3397822506fce745a84102feed23043bf','8ff3fc6060f291705a49f3031e165d76c418966c3a0dacf4176f1cabafd984e0');
INSERT INTO "journal" VALUES(154,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','3fd39c26699bb06dc0d8fec3b134f04681071a5c76d891b090f220d7d7dba540','e1a4bcd0bccc4a0314d9248f49bd3ff3397822506fce745a84102feed23043bf');
INSERT INTO "journal" VALUES(153,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','f3a8c63d4b7103768928262af81b070418dfcfc7c037553f9a18ff5c5c1dbd49','3fd39c26699bb06dc0d8fec3b134f04681071a5c76d891b090f220d7d7dba540');
INSERT INTO "journal" VALUES(152,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.submit',3,'report',4,'{"sha256":"439b6fe7e275bb1f13363abe83b155ccda3d0531a8da9a62fda15154cd2eb089","version":1}','e71d95dbaeace9142201272ad99cc4ccc51ff5441d93535f98d75b042b69b208','f3a8c63d4b7103768928262af81b070418dfcfc7c037553f9a18ff5c5c1dbd49');
INSERT INTO "journal" VALUES(151,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.begin',3,'report',4,'{"quarter":"2018-Q4"}','fbafe1e9cfee489b694c6f03dea20854c1692d018ebb0ca076ea9673aad8f57c','e71d95dbaeace9142201272ad99cc4ccc51ff5441d93535f98d75b042b69b208');
INSERT INTO "journal" VALUES(150,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',7,'report',3,'{"sha256":"e06a8603704ba7af5ad19b59db22b8143c2701f7dc96365937ee0e27d64dfad9","version":1}','5a7bd161a7228b1395de4e79e104baaaf20453a0d625a6f16c1dd24c8e2a3aba','fbafe1e9cfee489b694c6f03dea20854c1692d018ebb0ca076ea9673aad8f57c');
INSERT INTO "journal" VALUES(149,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',7,'report',3,'{"version":1}','98708152eb30cb361cbb3f33e39956dfb8cf752aadda1c4285c237e243bb2836','5a7bd161a7228b1395de4e79e104baaaf20453a0d625a6f16c1dd24c8e2a3aba');
INSERT INTO "journal" VALUES(148,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',7,'report',3,'{"sha256":"e06a8603704ba7af5ad19b59db22b8143c2701f7dc96365937ee0e27d64dfad9","version":1}','3ad7e6eeb5e0707eb4d913e58fcd11540b68a65f6430c5f48aa695b0c7429275','98708152eb30cb361cbb3f33e39956dfb8cf752aadda1c4285c237e243bb2836');
INSERT INTO "journal" VALUES(147,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','995a349b72ec9ece88c8311aa3eade18d541be6ab55536241e5686907472b1bf','3ad7e6eeb5e0707eb4d913e58fcd11540b68a65f6430c5f48aa695b0c7429275');
INSERT INTO "journal" VALUES(146,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','c66feef602458ba7481387da73cac5f17139d4281fe6aabbb2fecbd63ac4e212','995a349b72ec9ece88c8311aa3eade18d541be6ab55536241e5686907472b1bf');
INSERT INTO "journal" VALUES(145,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.approve',6,'report',2,'{"sha256":"5d33615b4c46a8ffdc8d00bf3a566f2ff7d5972e608fd33d349f6327fbf8c419","version":1}','677a721557e51894f462e29f8435335d98306277f2ae2635afab1ac150c69b76','c66feef602458ba7481387da73cac5f17139d4281fe6aabbb2fecbd63ac4e212');
INSERT INTO "journal" VALUES(144,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','fd8d49e93508f64950d69f3d71bc8311a34e3db437a35d2552ff653e92ace9fa','677a721557e51894f462e29f8435335d98306277f2ae2635afab1ac150c69b76');
INSERT INTO "journal" VALUES(143,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','c6fbecd5b7676231dbe31dec4bc242b925de4e2df8e164ff0e8fc59701cb8c69','fd8d49e93508f64950d69f3d71bc8311a34e3db437a35d2552ff653e92ace9fa');
INSERT INTO "journal" VALUES(142,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.receive',6,'report',2,'{"sha256":"5d33615b4c46a8ffdc8d00bf3a566f2ff7d5972e608fd33d349f6327fbf8c419","version":1}','6c5d1f378926ab9dd3aa2085a556859d50322bf62971488c049a8e78141d50ed','c6fbecd5b7676231dbe31dec4bc242b925de4e2df8e164ff0e8fc59701cb8c69');
INSERT INTO "journal" VALUES(141,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','c927e9282e569625d8189a8f465d1d288d9f9fad4bc24b5c5bd011c957641af4','6c5d1f378926ab9dd3aa2085a556859d50322bf62971488c049a8e78141d50ed');
INSERT INTO "journal" VALUES(140,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','f8a4ec99a94f2d1a6be336790cd1f8d9ecb2aa2384ac8d6b59b9d1b9cba91948','c927e9282e569625d8189a8f465d1d288d9f9fad4bc24b5c5bd011c957641af4');
INSERT INTO "journal" VALUES(139,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.approve',4,'report',1,'{"sha256":"caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de","version":2}','32f4c86b1ae193c5ff71f59dc160e56587a52028e334ffdd7feda004dccb76de','f8a4ec99a94f2d1a6be336790cd1f8d9ecb2aa2384ac8d6b59b9d1b9cba91948');
INSERT INTO "journal" VALUES(138,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','de5bc45fadbc763bb7348dc5fe5397785b04253316c882644a7be2c71575d204','32f4c86b1ae193c5ff71f59dc160e56587a52028e334ffdd7feda004dccb76de');
INSERT INTO "journal" VALUES(137,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','2bc3e12c3b8e2f12b0772f2669d9ba5ea798d06a4f93989f311bd9a39fd15f74','de5bc45fadbc763bb7348dc5fe5397785b04253316c882644a7be2c71575d204');
INSERT INTO "journal" VALUES(136,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de","version":2}','891229bc8af61168897674de5d2c827c1414592c9e19601d17e420515e8289b8','2bc3e12c3b8e2f12b0772f2669d9ba5ea798d06a4f93989f311bd9a39fd15f74');
INSERT INTO "journal" VALUES(135,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.send_back',4,'report',1,'{"sha256":"caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de","version":1}','eb455e9d188822781cafe5a116dce2708b6ee4bee047c61bd3583416cf8076e8','891229bc8af61168897674de5d2c827c1414592c9e19601d17e420515e8289b8');
INSERT INTO "journal" VALUES(134,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','1f806fabc85be233753c07cbbf13dfff2d3af55fa528333bc8d04320884c5708','eb455e9d188822781cafe5a116dce2708b6ee4bee047c61bd3583416cf8076e8');
INSERT INTO "journal" VALUES(133,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','0f3156596458013019e776799c29ef44bbdd81265e072609f8745314d130b1b8','1f806fabc85be233753c07cbbf13dfff2d3af55fa528333bc8d04320884c5708');
INSERT INTO "journal" VALUES(132,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.submit',7,'report',3,'{"sha256":"e06a8603704ba7af5ad19b59db22b8143c2701f7dc96365937ee0e27d64dfad9","version":1}','10cd266f64ae3f34ce8a0e3141ceca543f4ccdd41464ef4fb6bf3e402b6d84d1','0f3156596458013019e776799c29ef44bbdd81265e072609f8745314d130b1b8');
INSERT INTO "journal" VALUES(131,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.begin',7,'report',3,'{"quarter":"2018-Q4"}','dd48ad62375ba21db66f015051a32f5b60e3d390636b578538b522f1fd258258','10cd266f64ae3f34ce8a0e3141ceca543f4ccdd41464ef4fb6bf3e402b6d84d1');
INSERT INTO "journal" VALUES(130,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',9,'{"commitment":"2acb36d4dfb5b1c2248e1e4befb88d624d3d919a8662e10aa872086bd6bf994c"}','9db585ba46698d5bc8f14cbe11ff1991bb35e7dc83b959d5361f2c73d7ac7563','dd48ad62375ba21db66f015051a32f5b60e3d390636b578538b522f1fd258258');
INSERT INTO "journal" VALUES(129,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',9,'{}','1cf75bcb901de31df30cc9e6f9f2d9ba20a96153075e43f6f212b4e983cf22f6','9db585ba46698d5bc8f14cbe11ff1991bb35e7dc83b959d5361f2c73d7ac7563');
INSERT INTO "journal" VALUES(128,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',9,'{}','60e4baf931cd0200c06815dcdc2bd69568d52d698cc99b0c712f086fc7a0c914','1cf75bcb901de31df30cc9e6f9f2d9ba20a96153075e43f6f212b4e983cf22f6');
INSERT INTO "journal" VALUES(127,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',9,'{}','4b6696b6e71075be0b2ad8411785f9aea757dda8627acb2cd3234364ce1303b8','60e4baf931cd0200c06815dcdc2bd69568d52d698cc99b0c712f086fc7a0c914');
INSERT INTO "journal" VALUES(126,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',9,'{"kind":"regular","period":"2018-12-01"}','b7aef8e70acdd901df3d7d20f209f886c63839ab668042ac8cc1d99ffe58e662','4b6696b6e71075be0b2ad8411785f9aea757dda8627acb2cd3234364ce1303b8');
INSERT INTO "journal" VALUES(125,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',8,'{"commitment":"739855afe70b7878d7e8a427a5cace3fe8c98dbcec8202303387148943638389"}','8fbc7f357f17c01226beea79bcaa0d142c9ae42ed0c783dd734a8e4680ca3183','b7aef8e70acdd901df3d7d20f209f886c63839ab668042ac8cc1d99ffe58e662');
INSERT INTO "journal" VALUES(124,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',8,'{}','233dc358cfa0137f2f3724534798dea496488b24f0ba3f0cebc95d0ee8b35f9a','8fbc7f357f17c01226beea79bcaa0d142c9ae42ed0c783dd734a8e4680ca3183');
INSERT INTO "journal" VALUES(123,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',8,'{}','2a479cc587dc02adfc734a4554891c065164d2227036765e813f2cb72f9828db','233dc358cfa0137f2f3724534798dea496488b24f0ba3f0cebc95d0ee8b35f9a');
INSERT INTO "journal" VALUES(122,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',8,'{}','26bc65fa6515e326955983a78f8b813fefbe4006a8f0083af3368ad744f1e13e','2a479cc587dc02adfc734a4554891c065164d2227036765e813f2cb72f9828db');
INSERT INTO "journal" VALUES(121,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',8,'{"kind":"combined","period":"2018-11-01"}','21645d75b8ac64fe54887b3fd3daaf9cc58006cd6ac7335f393f719f67b581a4','26bc65fa6515e326955983a78f8b813fefbe4006a8f0083af3368ad744f1e13e');
INSERT INTO "journal" VALUES(120,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',7,'{"commitment":"811c859556abe5321376cf995be4a506eb8ccb9a4161881582012a7fbb74d2ed"}','0ac920552c44d6075e2726abc1974c4a2b2f81251a47d0cbbec40b1877ca6bc1','21645d75b8ac64fe54887b3fd3daaf9cc58006cd6ac7335f393f719f67b581a4');
INSERT INTO "journal" VALUES(119,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',7,'{}','164b48dd44d80e49d4337a5c339f2a56635ec70d8273c095fa61e4a2216742fa','0ac920552c44d6075e2726abc1974c4a2b2f81251a47d0cbbec40b1877ca6bc1');
INSERT INTO "journal" VALUES(118,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',7,'{}','751c9c69641d75ffa60925ebd6c0ea229d2b316ace09d2aa3672ff332295774b','164b48dd44d80e49d4337a5c339f2a56635ec70d8273c095fa61e4a2216742fa');
INSERT INTO "journal" VALUES(117,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',7,'{}','a12b2a1efdd16c4f4786aebed56fb7ca735ba1d06bf48e26cf40f21a16299aa7','751c9c69641d75ffa60925ebd6c0ea229d2b316ace09d2aa3672ff332295774b');
INSERT INTO "journal" VALUES(116,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',7,'{"kind":"regular","period":"2018-10-01"}','1399c5e237783b3ddd00622670e106a5dacb32f45ed9a7047855fdad52668179','a12b2a1efdd16c4f4786aebed56fb7ca735ba1d06bf48e26cf40f21a16299aa7');
INSERT INTO "journal" VALUES(115,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.submit',6,'report',2,'{"sha256":"5d33615b4c46a8ffdc8d00bf3a566f2ff7d5972e608fd33d349f6327fbf8c419","version":1}','251381fd89f37ca6fb49b2eedf3f7fec1a2fbf063ebd6da98b7eb39c0a6753d6','1399c5e237783b3ddd00622670e106a5dacb32f45ed9a7047855fdad52668179');
INSERT INTO "journal" VALUES(114,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.begin',6,'report',2,'{"quarter":"2018-Q4"}','f75c4c1faba028b99671c11f929b271a664414db12c0d23e6d8af6984e794084','251381fd89f37ca6fb49b2eedf3f7fec1a2fbf063ebd6da98b7eb39c0a6753d6');
INSERT INTO "journal" VALUES(113,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',6,'{"commitment":"92e958a71fe16d629f9cbe8daf479420b0abed933b79d27e603a0d19784cba94"}','f014e5e2f4487a841711c603494c08b3a2b068bb72eaa37049c0b626ef91335e','f75c4c1faba028b99671c11f929b271a664414db12c0d23e6d8af6984e794084');
INSERT INTO "journal" VALUES(112,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',6,'{}','10a51dc466f9958e9f68111ed4872665085499ad537f0f5cd516cd9c7a121e99','f014e5e2f4487a841711c603494c08b3a2b068bb72eaa37049c0b626ef91335e');
INSERT INTO "journal" VALUES(111,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',6,'{}','8e7d23e8e7232d776b9d290977a9b6da517429e02819f13d87de0d2d04024f1d','10a51dc466f9958e9f68111ed4872665085499ad537f0f5cd516cd9c7a121e99');
INSERT INTO "journal" VALUES(110,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',6,'{}','7a3746abe269129f4fad9b82c17b6c8a838796113e313653aad6f179eb4a6dd1','8e7d23e8e7232d776b9d290977a9b6da517429e02819f13d87de0d2d04024f1d');
INSERT INTO "journal" VALUES(109,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',6,'{"kind":"regular","period":"2018-12-01"}','07ecff77eb8891baa6c6207430ec7c814b55bdd788df4293021e02801b89079c','7a3746abe269129f4fad9b82c17b6c8a838796113e313653aad6f179eb4a6dd1');
INSERT INTO "journal" VALUES(108,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',5,'{"commitment":"6d8996c1653a2a12c9c3bf8f93ef92a578772aa4f4c3bcd884c0d15c50e92c67"}','a63a25307407c88d620eedfe692db3515dbf93a1acb6c9313c5b26d11525dd27','07ecff77eb8891baa6c6207430ec7c814b55bdd788df4293021e02801b89079c');
INSERT INTO "journal" VALUES(107,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',5,'{}','372ed22ab44943ef3b31f043d72ff59038d281fd0e5482b754a633da902224c4','a63a25307407c88d620eedfe692db3515dbf93a1acb6c9313c5b26d11525dd27');
INSERT INTO "journal" VALUES(106,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',5,'{}','90ed1e162457b5824b72d652ce806ebe12f01a1dd4902ed1dd814ad15d8ca7dd','372ed22ab44943ef3b31f043d72ff59038d281fd0e5482b754a633da902224c4');
INSERT INTO "journal" VALUES(105,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',5,'{}','1304553f3c0340747dbc87aec6155d569c5e1c72e98ea3907465dac335e797f3','90ed1e162457b5824b72d652ce806ebe12f01a1dd4902ed1dd814ad15d8ca7dd');
INSERT INTO "journal" VALUES(104,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',5,'{"kind":"combined","period":"2018-11-01"}','64c2b3ff82ca8ff3dab39abdef5a1fdd255e9036cc0b5e31b0b7ee877486248d','1304553f3c0340747dbc87aec6155d569c5e1c72e98ea3907465dac335e797f3');
INSERT INTO "journal" VALUES(103,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',4,'{"commitment":"7db4cf4a35052fa07ac60cf3ac7c6fe1bac2027f9d0e8bb30c000bce6f927bd8"}','4aeaa437e6c3ac9e648618cde0b05729b8daa6bb2d84a0e920b8e21d45c0a02d','64c2b3ff82ca8ff3dab39abdef5a1fdd255e9036cc0b5e31b0b7ee877486248d');
INSERT INTO "journal" VALUES(102,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',4,'{}','02b37d1e0901637931f58022bbd5fcd0c1574de8845e01d6f32656981ee9d6a5','4aeaa437e6c3ac9e648618cde0b05729b8daa6bb2d84a0e920b8e21d45c0a02d');
INSERT INTO "journal" VALUES(101,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',4,'{}','7ecaad6cb7a1f0e609e35fe37da9e01cbe4a339293623319374feda21f433332','02b37d1e0901637931f58022bbd5fcd0c1574de8845e01d6f32656981ee9d6a5');
INSERT INTO "journal" VALUES(100,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',4,'{}','78d1fb8547cd967511b217c2a648808913d8f42905532b24e096b46913bf85e2','7ecaad6cb7a1f0e609e35fe37da9e01cbe4a339293623319374feda21f433332');
INSERT INTO "journal" VALUES(99,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',4,'{"kind":"regular","period":"2018-10-01"}','e016d5fd44ee8baa4a2cf0084bee3da5e38fd4e891a8190e934d1546fbe6bec2','78d1fb8547cd967511b217c2a648808913d8f42905532b24e096b46913bf85e2');
INSERT INTO "journal" VALUES(98,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de","version":1}','2d473f2b552bef8c3a3293d2758e8f2ea4ca69993da61db04cd2499d6a06f6fb','e016d5fd44ee8baa4a2cf0084bee3da5e38fd4e891a8190e934d1546fbe6bec2');
INSERT INTO "journal" VALUES(97,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.begin',4,'report',1,'{"quarter":"2018-Q4"}','beeeb79ab2a4358ce232e68460a8e06e2f7e28bd13fda932a0b44eed556eceb0','2d473f2b552bef8c3a3293d2758e8f2ea4ca69993da61db04cd2499d6a06f6fb');
INSERT INTO "journal" VALUES(96,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',3,'{"commitment":"d31c4955cc7341d0bbbd1123141eca17e86b6a51e9dddf71bb6edebc0394cc21"}','c8aa3eef574c9c450d4d93d5f10569e9afc8524976af5363b33a3f4cb9448c2e','beeeb79ab2a4358ce232e68460a8e06e2f7e28bd13fda932a0b44eed556eceb0');
INSERT INTO "journal" VALUES(95,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',3,'{}','af61fdf9228afa0cacfb3cae0d3d4512ec0211f7195d4addf111be9149cd4698','c8aa3eef574c9c450d4d93d5f10569e9afc8524976af5363b33a3f4cb9448c2e');
INSERT INTO "journal" VALUES(94,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',3,'{}','8064e498bc7a6b4d6c03fbf0553420d899d6b4e981d1a87fd1babecb27abd803','af61fdf9228afa0cacfb3cae0d3d4512ec0211f7195d4addf111be9149cd4698');
INSERT INTO "journal" VALUES(93,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',3,'{}','1a4593ccca269809635e7633b4d2e0aa7ccd491cbc8a6ddff1367b677000ed36','8064e498bc7a6b4d6c03fbf0553420d899d6b4e981d1a87fd1babecb27abd803');
INSERT INTO "journal" VALUES(92,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',3,'{"kind":"regular","period":"2018-12-01"}','3334141131cbe8b96e8cde46ba32609053f028c780d2bd52094d7892cd2f3fee','1a4593ccca269809635e7633b4d2e0aa7ccd491cbc8a6ddff1367b677000ed36');
INSERT INTO "journal" VALUES(91,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',2,'{"commitment":"32a7650bf6d70650a0b2b60d7027165f3c3a4ab93e6a002c35a596e293edcdef"}','068f5a7e016c4d72d5db0da2f8ad584bd4d1114eaa241a793b0d851a66c1a87a','3334141131cbe8b96e8cde46ba32609053f028c780d2bd52094d7892cd2f3fee');
INSERT INTO "journal" VALUES(90,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',2,'{}','c31fb8bf942fccdef618a679466f3c3e48fcd7c61160957eaffa15c7655fcd43','068f5a7e016c4d72d5db0da2f8ad584bd4d1114eaa241a793b0d851a66c1a87a');
INSERT INTO "journal" VALUES(89,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',2,'{}','436b01429e88ee2385db054141dc3f07d5b8df26873394338960853115b3a6c8','c31fb8bf942fccdef618a679466f3c3e48fcd7c61160957eaffa15c7655fcd43');
INSERT INTO "journal" VALUES(88,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',2,'{}','c63839ef195d1a70d3154b0149f38d646dad556d5a04edfc249a099b48e6e6dc','436b01429e88ee2385db054141dc3f07d5b8df26873394338960853115b3a6c8');
INSERT INTO "journal" VALUES(87,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',2,'{"kind":"combined","period":"2018-11-01"}','a4a82b09af5ad4012260c89da1f45620c487be203e4e0483f3e2a69c512b2f74','c63839ef195d1a70d3154b0149f38d646dad556d5a04edfc249a099b48e6e6dc');
INSERT INTO "journal" VALUES(86,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',1,'{"commitment":"3636b66a7274f4c2b77f75fab467ca66afa4911ccdb12d2552e06ded87dd219e"}','768a3aff0cc92393748f559344f2406e826f26f3da77850ec4a9f921dbfd12b8','a4a82b09af5ad4012260c89da1f45620c487be203e4e0483f3e2a69c512b2f74');
INSERT INTO "journal" VALUES(85,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',1,'{}','f10e053038373ac880bd2f15c98f88ea4fbdbaf6681896fcac2f456699adcdd3','768a3aff0cc92393748f559344f2406e826f26f3da77850ec4a9f921dbfd12b8');
INSERT INTO "journal" VALUES(84,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',1,'{}','fc66ee7a64c1ecb0ffd76719cbd46d42b6a28b1f02791c3457e00af8c44fa590','f10e053038373ac880bd2f15c98f88ea4fbdbaf6681896fcac2f456699adcdd3');
INSERT INTO "journal" VALUES(83,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',1,'{}','7136d3dfabb05475d07b6914466951dd2c30cd89618feda8023b14f0caa5b733','fc66ee7a64c1ecb0ffd76719cbd46d42b6a28b1f02791c3457e00af8c44fa590');
INSERT INTO "journal" VALUES(82,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',1,'{"kind":"regular","period":"2018-10-01"}','29553cec3140833a8f48b8dbe6a93ec082baff3bbecfa05682b0b3d03f1b12f9','7136d3dfabb05475d07b6914466951dd2c30cd89618feda8023b14f0caa5b733');
INSERT INTO "journal" VALUES(81,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',NULL,'post',28,'{"on":"2015-01-01","person":28,"role":"auditor"}','337334b4a6468229f180bad82aecf1787eaaf8bb358b37137e9a3563ce34e64c','29553cec3140833a8f48b8dbe6a93ec082baff3bbecfa05682b0b3d03f1b12f9');
INSERT INTO "journal" VALUES(80,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',NULL,'account',28,'{"login":"auditor"}','0685ccfab081098014ad742337ce8e1d365322804af3aa5e839bfa9117360609','337334b4a6468229f180bad82aecf1787eaaf8bb358b37137e9a3563ce34e64c');
INSERT INTO "journal" VALUES(79,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',NULL,'post',27,'{"on":"2015-01-01","person":27,"role":"administrator"}','adbc405fc040e18f6fa710944391cc15be0efbd1fb04f8e3a4ba54f72af9527a','0685ccfab081098014ad742337ce8e1d365322804af3aa5e839bfa9117360609');
INSERT INTO "journal" VALUES(78,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',NULL,'account',27,'{"login":"administrator"}','1a472a4fc50cfdf42d2c0ac94e3e75335b59840ba6159929b930ae252023448f','adbc405fc040e18f6fa710944391cc15be0efbd1fb04f8e3a4ba54f72af9527a');
INSERT INTO "journal" VALUES(77,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',10,'post',26,'{"on":"2015-01-01","person":26,"role":"cell_clerk"}','9d5eb74b69eb24536ab5cffd709aa430316167b8d60f2b103afdd9a2e5626ead','1a472a4fc50cfdf42d2c0ac94e3e75335b59840ba6159929b930ae252023448f');
INSERT INTO "journal" VALUES(76,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',10,'account',26,'{"login":"e1.cell-clerk"}','4c64941bb8d11cbdaff536dc9fa60d8943db743ed413da6c4727e145860f1b8c','9d5eb74b69eb24536ab5cffd709aa430316167b8d60f2b103afdd9a2e5626ead');
INSERT INTO "journal" VALUES(75,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',10,'post',25,'{"on":"2015-01-01","person":25,"role":"cell_secretary"}','a890a6d3af71421d230ccc8cc841746551ad744acdfe8a841183d28fc202cf23','4c64941bb8d11cbdaff536dc9fa60d8943db743ed413da6c4727e145860f1b8c');
INSERT INTO "journal" VALUES(74,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',10,'account',25,'{"login":"e1.cell-secretary"}','ae8515092178a6be621bea7a85b96411ec1c782a36edf23175ded97a47f219be','a890a6d3af71421d230ccc8cc841746551ad744acdfe8a841183d28fc202cf23');
INSERT INTO "journal" VALUES(73,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',10,'headcount',5,'{"as_of":"2015-01-01","members":12}','9705dab5b1940cbee4384f42664fda4059265a06073053ecec244e5a1fcbf3e6','ae8515092178a6be621bea7a85b96411ec1c782a36edf23175ded97a47f219be');
INSERT INTO "journal" VALUES(72,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',10,'unit',10,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Khác","on":"2015-01-01"}','4242302bd17a54bd1c375bcb270145b403f72ef35622ff94ca18f9a173bb9805','9705dab5b1940cbee4384f42664fda4059265a06073053ecec244e5a1fcbf3e6');
INSERT INTO "journal" VALUES(71,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',9,'post',24,'{"on":"2015-01-01","person":24,"role":"committee_officer"}','bb8497fea2535d89ced0f4b982e2d3a096a06bb69e7111fbadda557b893863b0','4242302bd17a54bd1c375bcb270145b403f72ef35622ff94ca18f9a173bb9805');
INSERT INTO "journal" VALUES(70,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',9,'account',24,'{"login":"e.committee-officer"}','76011897495d01c0351ad85aa2d5db4bae49b78e250c2298d931a40ee1c2d1ab','bb8497fea2535d89ced0f4b982e2d3a096a06bb69e7111fbadda557b893863b0');
INSERT INTO "journal" VALUES(69,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',9,'post',23,'{"on":"2015-01-01","person":23,"role":"committee_secretary"}','c014a28468801de6f3ce5668f4f8ecad6447137bce0241f1e61b7a600a8f6f22','76011897495d01c0351ad85aa2d5db4bae49b78e250c2298d931a40ee1c2d1ab');
INSERT INTO "journal" VALUES(68,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',9,'account',23,'{"login":"e.committee-secretary"}','30ec885eb5b7eb1813b68d6d0e461deaf3d14f03126e7b7f1dde0921bb6b8ad0','c014a28468801de6f3ce5668f4f8ecad6447137bce0241f1e61b7a600a8f6f22');
INSERT INTO "journal" VALUES(67,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',9,'unit',9,'{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Khác","on":"2015-01-01"}','b782a49cb437437154c4a54cf9feb5593df0d1ca27f112fe17e9f594087bf6b0','30ec885eb5b7eb1813b68d6d0e461deaf3d14f03126e7b7f1dde0921bb6b8ad0');
INSERT INTO "journal" VALUES(66,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',8,'post',22,'{"on":"2015-01-01","person":22,"role":"board_officer"}','50d8b341b8474e4a6638a61f3b5c870de1424a1c07e318e30439800df19bae0c','b782a49cb437437154c4a54cf9feb5593df0d1ca27f112fe17e9f594087bf6b0');
INSERT INTO "journal" VALUES(65,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',8,'account',22,'{"login":"k2.board-officer"}','a963d02b80d4e3471d6b3c503ca848bfa55fbdbe374fe5420d7e79afe0827ea4','50d8b341b8474e4a6638a61f3b5c870de1424a1c07e318e30439800df19bae0c');
INSERT INTO "journal" VALUES(64,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',8,'post',21,'{"on":"2015-01-01","person":21,"role":"bloc_secretary"}','07202923cb5ad2ebf7b7b42888e48fbc30fcb360fd3f598b0940a6c5c373e031','a963d02b80d4e3471d6b3c503ca848bfa55fbdbe374fe5420d7e79afe0827ea4');
INSERT INTO "journal" VALUES(63,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',8,'account',21,'{"login":"k2.bloc-secretary"}','406dd84b56cd8dd92e6b25733a479c708c3d8990369e6473c738b643f288843e','07202923cb5ad2ebf7b7b42888e48fbc30fcb360fd3f598b0940a6c5c373e031');
INSERT INTO "journal" VALUES(62,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',8,'unit',8,'{"document":"","kind":"bloc","name":"Đảng bộ Khối Hai","on":"2015-01-01"}','4471bd821b4e9d2ed91669ac00d18ee2e479430cf46ebfba65ed706097daa672','406dd84b56cd8dd92e6b25733a479c708c3d8990369e6473c738b643f288843e');
INSERT INTO "journal" VALUES(61,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',7,'post',20,'{"on":"2015-01-01","person":20,"role":"cell_clerk"}','747db05fa6303ffa987a36a62e2aba17af20e8782c2ae704bf067e5818ff57e4','4471bd821b4e9d2ed91669ac00d18ee2e479430cf46ebfba65ed706097daa672');
INSERT INTO "journal" VALUES(60,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',7,'account',20,'{"login":"c.cell-clerk"}','d3583798db5a0e68fa4642ec08c4da55a47e613c570d878b97478265cf3c90ba','747db05fa6303ffa987a36a62e2aba17af20e8782c2ae704bf067e5818ff57e4');
INSERT INTO "journal" VALUES(59,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',7,'post',19,'{"on":"2015-01-01","person":19,"role":"cell_secretary"}','73cca905bbe140359cd60b25248928c37514c4917a31ae3467d327c56916e100','d3583798db5a0e68fa4642ec08c4da55a47e613c570d878b97478265cf3c90ba');
INSERT INTO "journal" VALUES(58,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',7,'account',19,'{"login":"c.cell-secretary"}','345a4dbb06886e8da5d20f091d9017be7ce74a463000986ef28bc28561599124','73cca905bbe140359cd60b25248928c37514c4917a31ae3467d327c56916e100');
INSERT INTO "journal" VALUES(57,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',7,'headcount',4,'{"as_of":"2015-01-01","members":12}','219d69aace478bb30441533bdc35dbf4243deba8e21c41a78111f2ba03d4f4fe','345a4dbb06886e8da5d20f091d9017be7ce74a463000986ef28bc28561599124');
INSERT INTO "journal" VALUES(56,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',7,'unit',7,'{"document":"","kind":"grassroots_cell","name":"Chi bộ Thư viện","on":"2015-01-01"}','5708c83df1c612d648f1ba5add030730cb5333c04d09ac90417d6c5c8c286a7f','219d69aace478bb30441533bdc35dbf4243deba8e21c41a78111f2ba03d4f4fe');
INSERT INTO "journal" VALUES(55,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',6,'post',18,'{"on":"2015-01-01","person":18,"role":"cell_clerk"}','3500d7fcac7e0d47445584279cda75124066c3fd3e64bb7fc1bc579256ed41da','5708c83df1c612d648f1ba5add030730cb5333c04d09ac90417d6c5c8c286a7f');
INSERT INTO "journal" VALUES(54,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',6,'account',18,'{"login":"db1.cell-clerk"}','9d35db28bda5e602b5a57ff3eb1b4957470bd52e09741327655010712a340123','3500d7fcac7e0d47445584279cda75124066c3fd3e64bb7fc1bc579256ed41da');
INSERT INTO "journal" VALUES(53,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',6,'post',17,'{"on":"2015-01-01","person":17,"role":"cell_secretary"}','74bd9a12a09ba0d45636c280a682d8ba3a5e46e0746d0c2e587594a093a62245','9d35db28bda5e602b5a57ff3eb1b4957470bd52e09741327655010712a340123');
INSERT INTO "journal" VALUES(52,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',6,'account',17,'{"login":"db1.cell-secretary"}','93661d2355f7d901df79da7522314d3ba82a272671d5927887ad6fef86d268c7','74bd9a12a09ba0d45636c280a682d8ba3a5e46e0746d0c2e587594a093a62245');
INSERT INTO "journal" VALUES(51,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',6,'headcount',3,'{"as_of":"2015-01-01","members":12}','531d0740dfddb730e811094f9582a99eace9f83f03653c6938f167106cabbc89','93661d2355f7d901df79da7522314d3ba82a272671d5927887ad6fef86d268c7');
INSERT INTO "journal" VALUES(50,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',6,'unit',6,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Đội Một","on":"2015-01-01"}','21f8f62352ae3b8fb5359b02c75e2c7e2e24cf4682832090d767eaeec5eda34b','531d0740dfddb730e811094f9582a99eace9f83f03653c6938f167106cabbc89');
INSERT INTO "journal" VALUES(49,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',5,'post',16,'{"on":"2015-01-01","person":16,"role":"cell_clerk"}','d3ab353f99588c4efd4eeab2a4a2d4c6cc84ceab51040299a7db57a270a5396a','21f8f62352ae3b8fb5359b02c75e2c7e2e24cf4682832090d767eaeec5eda34b');
INSERT INTO "journal" VALUES(48,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',5,'account',16,'{"login":"d2.cell-clerk"}','e6867e42b4c422155b267141c37c9fb63cfd042faba9fcaae07e6f38c9cb0b6d','d3ab353f99588c4efd4eeab2a4a2d4c6cc84ceab51040299a7db57a270a5396a');
INSERT INTO "journal" VALUES(47,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',5,'post',15,'{"on":"2015-01-01","person":15,"role":"cell_secretary"}','e032a62f70e0942866d44c296464f22793b84f5bdc8b1528cff7dbf5c600296b','e6867e42b4c422155b267141c37c9fb63cfd042faba9fcaae07e6f38c9cb0b6d');
INSERT INTO "journal" VALUES(46,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',5,'account',15,'{"login":"d2.cell-secretary"}','6c375ac2d24bb48dad31201033ebd33073c2587b1f3a2832a19ed8829fc5fc94','e032a62f70e0942866d44c296464f22793b84f5bdc8b1528cff7dbf5c600296b');
INSERT INTO "journal" VALUES(45,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',5,'headcount',2,'{"as_of":"2015-01-01","members":12}','58c6dd0d69ecad07dbb668d970b2b5ea3b6d379fdfbe6c30fa0913e8df27c84a','6c375ac2d24bb48dad31201033ebd33073c2587b1f3a2832a19ed8829fc5fc94');
INSERT INTO "journal" VALUES(44,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',5,'unit',5,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Thanh tra","on":"2015-01-01"}','2f2994a3def117ab9804061056c2408e842f6059828d0aa5b60ddd0d0ec20c98','58c6dd0d69ecad07dbb668d970b2b5ea3b6d379fdfbe6c30fa0913e8df27c84a');
INSERT INTO "journal" VALUES(43,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',14,'{"on":"2015-01-01","person":14,"role":"follower"}','084bfa951f778136ec89b621da94621ce760dd45ef4eefd187050766a411e440','2f2994a3def117ab9804061056c2408e842f6059828d0aa5b60ddd0d0ec20c98');
INSERT INTO "journal" VALUES(42,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',14,'{"login":"d1.follower"}','c0a74d35ea9d2fdeb31a388f6061142b476282dc603e2ca5b0fb047a8a007599','084bfa951f778136ec89b621da94621ce760dd45ef4eefd187050766a411e440');
INSERT INTO "journal" VALUES(41,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',13,'{"on":"2015-01-01","person":13,"role":"cell_clerk"}','9057a1da9f6275fc6c754c41d5ba74dc95cd2a43c235653b6e5b267c0a206c44','c0a74d35ea9d2fdeb31a388f6061142b476282dc603e2ca5b0fb047a8a007599');
INSERT INTO "journal" VALUES(40,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',13,'{"login":"d1.cell-clerk"}','ae40e89d32a4e9ba0a7c3dea7b982d87b998cb13fb845f7bc08c578702081a71','9057a1da9f6275fc6c754c41d5ba74dc95cd2a43c235653b6e5b267c0a206c44');
INSERT INTO "journal" VALUES(39,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',12,'{"on":"2015-01-01","person":12,"role":"cell_member"}','4d4571a7d8dc3c040abf5a016d53b0da4c4995d22b944140d7516762bed89ea1','ae40e89d32a4e9ba0a7c3dea7b982d87b998cb13fb845f7bc08c578702081a71');
INSERT INTO "journal" VALUES(38,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',12,'{"login":"d1.cell-member"}','2ee35b80bc181bed3389ba2c5825e1a93559e1cfa0c292fcc9a36ce0d707a94b','4d4571a7d8dc3c040abf5a016d53b0da4c4995d22b944140d7516762bed89ea1');
INSERT INTO "journal" VALUES(37,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',11,'{"on":"2015-01-01","person":11,"role":"cell_deputy"}','b05d2d23dfd20cf7a82a52f825237bf61b490114630b057bddab30491e012180','2ee35b80bc181bed3389ba2c5825e1a93559e1cfa0c292fcc9a36ce0d707a94b');
INSERT INTO "journal" VALUES(36,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',11,'{"login":"d1.cell-deputy"}','887ddab0af45983300f17a02571a07b96f8969fcf29862542c0c9e2dd61dde14','b05d2d23dfd20cf7a82a52f825237bf61b490114630b057bddab30491e012180');
INSERT INTO "journal" VALUES(35,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',10,'{"on":"2015-01-01","person":10,"role":"cell_secretary"}','b69c9e0eca02323af9c69b2c419dcbcc6e5a45d10cdc94f13e9464354843be25','887ddab0af45983300f17a02571a07b96f8969fcf29862542c0c9e2dd61dde14');
INSERT INTO "journal" VALUES(34,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',10,'{"login":"d1.cell-secretary"}','44ad09c692f297440b1dbf1adaedff3fdfe0c6c55a87e77a3da7b58630736e01','b69c9e0eca02323af9c69b2c419dcbcc6e5a45d10cdc94f13e9464354843be25');
INSERT INTO "journal" VALUES(33,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',4,'headcount',1,'{"as_of":"2015-01-01","members":12}','f9134cdf3ed76ade06b09dbdccd5a76dd3b1fbc6d4fda76022bfc0f993c0d694','44ad09c692f297440b1dbf1adaedff3fdfe0c6c55a87e77a3da7b58630736e01');
INSERT INTO "journal" VALUES(32,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',4,'unit',4,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Văn phòng","on":"2015-01-01"}','5f6b07932a574b6c1e71ef2272cc1e29df6123e7a0c165dbf4aa37b86948e2bf','f9134cdf3ed76ade06b09dbdccd5a76dd3b1fbc6d4fda76022bfc0f993c0d694');
INSERT INTO "journal" VALUES(31,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',3,'post',9,'{"on":"2015-01-01","person":9,"role":"committee_officer"}','d08d661e35472e1c0b3b0199f8a189680be8be9f201ff8df84e9c38fcaab1a0f','5f6b07932a574b6c1e71ef2272cc1e29df6123e7a0c165dbf4aa37b86948e2bf');
INSERT INTO "journal" VALUES(30,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',3,'account',9,'{"login":"db.committee-officer"}','a2c644d821c5a2a84bdc0cf5ccf9483def4f87ab99379ef451273a58ee53c32d','d08d661e35472e1c0b3b0199f8a189680be8be9f201ff8df84e9c38fcaab1a0f');
INSERT INTO "journal" VALUES(29,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',3,'post',8,'{"on":"2015-01-01","person":8,"role":"committee_secretary"}','ed404570c383fc266cb759430f31ead1e8330f2be816638f0cf4918aa21bade2','a2c644d821c5a2a84bdc0cf5ccf9483def4f87ab99379ef451273a58ee53c32d');
INSERT INTO "journal" VALUES(28,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',3,'account',8,'{"login":"db.committee-secretary"}','b8defde462c1d6d9a87de4cc5aed8622a721fee0cc535f2aba3c58140877e60c','ed404570c383fc266cb759430f31ead1e8330f2be816638f0cf4918aa21bade2');
INSERT INTO "journal" VALUES(27,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',3,'unit',3,'{"document":"","kind":"sectional_committee","name":"Đảng bộ bộ phận Mẫu","on":"2015-01-01"}','d070a70342dde265ed048b0508c7673d603d4364f3a0448ad924fb66da6b117a','b8defde462c1d6d9a87de4cc5aed8622a721fee0cc535f2aba3c58140877e60c');
INSERT INTO "journal" VALUES(26,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',7,'{"on":"2015-01-01","person":7,"role":"committee_officer"}','5fb1510aa96b796280c286b8ec6a0b4caa76af7e8649f2751938d3ecff4e37ac','d070a70342dde265ed048b0508c7673d603d4364f3a0448ad924fb66da6b117a');
INSERT INTO "journal" VALUES(25,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',7,'{"login":"d.committee-officer"}','d6476ce695ee8eed973048bac738ada55ded1d6dfdee4503cd5c3b9d3bdd069b','5fb1510aa96b796280c286b8ec6a0b4caa76af7e8649f2751938d3ecff4e37ac');
INSERT INTO "journal" VALUES(24,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',6,'{"on":"2015-01-01","person":6,"role":"committee_deputy"}','fca2fdf7e993c62825fd4d37dc62a420bc0a6419e1b04d00fff9b237b6f2defd','d6476ce695ee8eed973048bac738ada55ded1d6dfdee4503cd5c3b9d3bdd069b');
INSERT INTO "journal" VALUES(23,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',6,'{"login":"d.committee-deputy"}','caac9589bcfda39497214d325c6559a7f3a75e39cf63b835eb6e1fe82b8a3e14','fca2fdf7e993c62825fd4d37dc62a420bc0a6419e1b04d00fff9b237b6f2defd');
INSERT INTO "journal" VALUES(22,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',5,'{"on":"2015-01-01","person":5,"role":"committee_secretary"}','912a68e37c810f1d8ab257424d3f93819ade1b0ccf73d40ed0b3a85286f71e46','caac9589bcfda39497214d325c6559a7f3a75e39cf63b835eb6e1fe82b8a3e14');
INSERT INTO "journal" VALUES(21,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',5,'{"login":"d.committee-secretary"}','44c94fedce7d4950e92d8f1e92a684a2f3a2dacf24be4d99b57593425955be20','912a68e37c810f1d8ab257424d3f93819ade1b0ccf73d40ed0b3a85286f71e46');
INSERT INTO "journal" VALUES(20,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',2,'unit',2,'{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Mẫu","on":"2015-01-01"}','daaac02369a04c8f4ebe67e7f465f1991d1856fb3a01c17a1bae93053729a08d','44c94fedce7d4950e92d8f1e92a684a2f3a2dacf24be4d99b57593425955be20');
INSERT INTO "journal" VALUES(19,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',4,'{"on":"2015-01-01","person":4,"role":"board_officer"}','2f372e832f411a81ee9026eca319795e3bca582e3f24de4302a1bb3158bf25f6','daaac02369a04c8f4ebe67e7f465f1991d1856fb3a01c17a1bae93053729a08d');
INSERT INTO "journal" VALUES(18,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',4,'{"login":"k.board-officer"}','dff9efc9919160ba3ffcc71af25317d3b1d966bdb51071dc58e6e59f36726041','2f372e832f411a81ee9026eca319795e3bca582e3f24de4302a1bb3158bf25f6');
INSERT INTO "journal" VALUES(17,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',3,'{"on":"2015-01-01","person":3,"role":"board_head"}','ec91701cb8384258532fc0bb80015e7db23ff10fae6fc1a0d99eaa1f311fd892','dff9efc9919160ba3ffcc71af25317d3b1d966bdb51071dc58e6e59f36726041');
INSERT INTO "journal" VALUES(16,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',3,'{"login":"k.board-head"}','d7d7eecb083ca1aa832bb8a180eb19ed3b7cd73102a1d90f064cad6f53ca1f42','ec91701cb8384258532fc0bb80015e7db23ff10fae6fc1a0d99eaa1f311fd892');
INSERT INTO "journal" VALUES(15,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',2,'{"on":"2015-01-01","person":2,"role":"bloc_deputy"}','a4883ea770449c4a354ec674647fce075e1fe62ab4bf1ecc55f182fafe5103cf','d7d7eecb083ca1aa832bb8a180eb19ed3b7cd73102a1d90f064cad6f53ca1f42');
INSERT INTO "journal" VALUES(14,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',2,'{"login":"k.bloc-deputy"}','ffd5927a14c3b6c78abe6b4db0173d4db558d574bf8219f6b04001897cac9558','a4883ea770449c4a354ec674647fce075e1fe62ab4bf1ecc55f182fafe5103cf');
INSERT INTO "journal" VALUES(13,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',1,'{"on":"2015-01-01","person":1,"role":"bloc_secretary"}','255a458bd60bc39ddeae6d55b62a221bea540a5c65349f11a530a5b10154b915','ffd5927a14c3b6c78abe6b4db0173d4db558d574bf8219f6b04001897cac9558');
INSERT INTO "journal" VALUES(12,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',1,'{"login":"k.bloc-secretary"}','d1bc968ac2589d1e8ada6eba977b65b635b208920b8edcda0e9262d2b15a9bcf','255a458bd60bc39ddeae6d55b62a221bea540a5c65349f11a530a5b10154b915');
INSERT INTO "journal" VALUES(11,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',1,'unit',1,'{"document":"","kind":"bloc","name":"Đảng bộ Khối Một","on":"2015-01-01"}','513f4604994ec4c690cf40133fe717f1824fd509eb51bdce5464d5565713d66d','d1bc968ac2589d1e8ada6eba977b65b635b208920b8edcda0e9262d2b15a9bcf');
INSERT INTO "journal" VALUES(10,'2019-01-20 03:00:00.000000',NULL,'system','setting.change',NULL,'setting',1,'{"name":"factor_needed"}','7bb17812afb5d480f290527070a397ce84b6b3b4cb422b27456dd5934ac70007','513f4604994ec4c690cf40133fe717f1824fd509eb51bdce5464d5565713d66d');
INSERT INTO "journal" VALUES(9,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',3,'{"holds_from":"2018-01-01"}','2d450b0449380d517cec5a0ce62a9a0c5f24434c369e11d4f4e0f1b8fdf3cd39','7bb17812afb5d480f290527070a397ce84b6b3b4cb422b27456dd5934ac70007');
INSERT INTO "journal" VALUES(8,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',3,'{"groups":1}','d61651e2ddaef217935173ec781351483d7b43b0f5e719ab5fab31c24164121f','2d450b0449380d517cec5a0ce62a9a0c5f24434c369e11d4f4e0f1b8fdf3cd39');
INSERT INTO "journal" VALUES(7,'2019-01-20 03:00:00.000000',NULL,'system','definition.new',NULL,'definition',3,'{"code":"answer-words","kind":"directive_form"}','0387c95a5ba6b760823c00bb895fefc0e7730341c1d99a7d1ea591b178f5d308','d61651e2ddaef217935173ec781351483d7b43b0f5e719ab5fab31c24164121f');
INSERT INTO "journal" VALUES(6,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',2,'{"holds_from":"2018-01-01"}','8a9e28e9acd3009894b8e03366d223af5fa33ed49700651b53f8d527d995deff','0387c95a5ba6b760823c00bb895fefc0e7730341c1d99a7d1ea591b178f5d308');
INSERT INTO "journal" VALUES(5,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',2,'{"groups":6}','b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35','8a9e28e9acd3009894b8e03366d223af5fa33ed49700651b53f8d527d995deff');
INSERT INTO "journal" VALUES(4,'2019-01-20 03:00:00.000000',NULL,'system','definition.new',NULL,'definition',2,'{"code":"quarter-2018","kind":"report_form"}','5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8','b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35');
INSERT INTO "journal" VALUES(3,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',1,'{"holds_from":"2018-01-01"}','365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533','5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8');
INSERT INTO "journal" VALUES(2,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',1,'{"groups":5}','4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824','365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533');
INSERT INTO "journal" VALUES(1,'2019-01-20 03:00:00.000000',NULL,'system','definition.new',NULL,'definition',1,'{"code":"meeting-2018","kind":"rubric"}','0000000000000000000000000000000000000000000000000000000000000000','4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824');
CREATE TABLE journal_actor (
	id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	search_key VARCHAR(250) NOT NULL, 
	CONSTRAINT pk_journal_actor PRIMARY KEY (id), 
	CONSTRAINT uq_journal_actor_name UNIQUE (name)
);
INSERT INTO "journal_actor" VALUES(12,'Người K.bloc_secretary','nguoi k.bloc_secretary');
INSERT INTO "journal_actor" VALUES(11,'Người D.committee_officer','nguoi d.committee_officer');
INSERT INTO "journal_actor" VALUES(10,'Người D.committee_deputy','nguoi d.committee_deputy');
INSERT INTO "journal_actor" VALUES(9,'Người K.bloc_deputy','nguoi k.bloc_deputy');
INSERT INTO "journal_actor" VALUES(8,'Người K.board_officer','nguoi k.board_officer');
INSERT INTO "journal_actor" VALUES(7,'Người DB.committee_secretary','nguoi db.committee_secretary');
INSERT INTO "journal_actor" VALUES(6,'Người DB.committee_officer','nguoi db.committee_officer');
INSERT INTO "journal_actor" VALUES(5,'Người D.committee_secretary','nguoi d.committee_secretary');
INSERT INTO "journal_actor" VALUES(4,'Người C.cell_secretary','nguoi c.cell_secretary');
INSERT INTO "journal_actor" VALUES(3,'Người DB1.cell_secretary','nguoi db1.cell_secretary');
INSERT INTO "journal_actor" VALUES(2,'Người D1.cell_secretary','nguoi d1.cell_secretary');
INSERT INTO "journal_actor" VALUES(1,'system','system');
CREATE TABLE key_question (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	asker VARCHAR(60) NOT NULL, 
	challenge VARCHAR(100) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	until DATETIME NOT NULL, 
	CONSTRAINT pk_key_question PRIMARY KEY (id), 
	CONSTRAINT uq_key_question_challenge UNIQUE (challenge), 
	CONSTRAINT fk_key_question_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE known_heading (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	heading VARCHAR(200) NOT NULL, 
	"column" VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_known_heading PRIMARY KEY (id), 
	CONSTRAINT uq_known_heading_account_id_kind_heading UNIQUE (account_id, kind, heading), 
	CONSTRAINT fk_known_heading_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE mail_address (
	id INTEGER NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	account_id INTEGER NOT NULL, 
	CONSTRAINT pk_mail_address PRIMARY KEY (id), 
	CONSTRAINT fk_mail_address_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_mail_address_account_id UNIQUE (account_id)
);
CREATE TABLE manifest (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	child_version_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_manifest PRIMARY KEY (id), 
	CONSTRAINT fk_manifest_child_version_id FOREIGN KEY(child_version_id) REFERENCES report_version (id), 
	CONSTRAINT fk_manifest_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_manifest_version_id FOREIGN KEY(version_id) REFERENCES report_version (id), 
	CONSTRAINT uq_manifest_version_id_child_version_id UNIQUE (version_id, child_version_id)
);
INSERT INTO "manifest" VALUES(5,7,6,1,'1.');
INSERT INTO "manifest" VALUES(4,7,3,1,'1.');
INSERT INTO "manifest" VALUES(3,6,5,2,'1.2.');
INSERT INTO "manifest" VALUES(2,6,4,2,'1.2.');
INSERT INTO "manifest" VALUES(1,5,2,3,'1.2.3.');
CREATE TABLE meeting (
	id INTEGER NOT NULL, 
	period DATE NOT NULL, 
	held_on DATE NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	place VARCHAR(200) NOT NULL, 
	topic_id INTEGER, 
	topic_text VARCHAR(400) NOT NULL, 
	due INTEGER NOT NULL, 
	present INTEGER NOT NULL, 
	excused INTEGER NOT NULL, 
	unexcused INTEGER NOT NULL, 
	exempt INTEGER NOT NULL, 
	speakers INTEGER NOT NULL, 
	duration_minutes INTEGER NOT NULL, 
	outside_window BOOLEAN NOT NULL, 
	remark_for_superior VARCHAR(1000) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_topic_id FOREIGN KEY(topic_id) REFERENCES topic (id), 
	CONSTRAINT fk_meeting_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "meeting" VALUES(9,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
INSERT INTO "meeting" VALUES(8,'2018-11-01','2018-11-27','combined','',1,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
INSERT INTO "meeting" VALUES(7,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
INSERT INTO "meeting" VALUES(6,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,6,'1.2.3.6.');
INSERT INTO "meeting" VALUES(5,'2018-11-01','2018-11-27','combined','',1,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,6,'1.2.3.6.');
INSERT INTO "meeting" VALUES(4,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,6,'1.2.3.6.');
INSERT INTO "meeting" VALUES(3,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
INSERT INTO "meeting" VALUES(2,'2018-11-01','2018-11-27','combined','',1,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
INSERT INTO "meeting" VALUES(1,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
CREATE TABLE meeting_plan (
	id INTEGER NOT NULL, 
	period DATE NOT NULL, 
	planned_on DATE NOT NULL, 
	begins_at TIME NOT NULL, 
	place VARCHAR(200) NOT NULL, 
	agreed BOOLEAN NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, thematic BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_meeting_plan PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_plan_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_meeting_plan_unit_id_period UNIQUE (unit_id, period)
);
CREATE TABLE meeting_record (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	begins_at VARCHAR(5) NOT NULL, 
	ends_at VARCHAR(5) NOT NULL, 
	chair VARCHAR(120) NOT NULL, 
	clerk VARCHAR(120) NOT NULL, 
	conclusions TEXT NOT NULL, 
	minutes TEXT NOT NULL, 
	outside_reason VARCHAR(500) NOT NULL, 
	void_reason VARCHAR(500) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_meeting_record PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_record_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_meeting_record_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_meeting_record_meeting_id UNIQUE (meeting_id)
);
INSERT INTO "meeting_record" VALUES(9,9,'08:00','10:00','','','','','','',7,'1.7.',1547953200000);
INSERT INTO "meeting_record" VALUES(8,8,'08:00','10:00','','','','','','',7,'1.7.',1547953200000);
INSERT INTO "meeting_record" VALUES(7,7,'08:00','10:00','','','','','','',7,'1.7.',1547953200000);
INSERT INTO "meeting_record" VALUES(6,6,'08:00','10:00','','','','','','',6,'1.2.3.6.',1547953200000);
INSERT INTO "meeting_record" VALUES(5,5,'08:00','10:00','','','','','','',6,'1.2.3.6.',1547953200000);
INSERT INTO "meeting_record" VALUES(4,4,'08:00','10:00','','','','','','',6,'1.2.3.6.',1547953200000);
INSERT INTO "meeting_record" VALUES(3,3,'08:00','10:00','','','','','','',4,'1.2.4.',1547953200000);
INSERT INTO "meeting_record" VALUES(2,2,'08:00','10:00','','','','','','',4,'1.2.4.',1547953200000);
INSERT INTO "meeting_record" VALUES(1,1,'08:00','10:00','','','','','','',4,'1.2.4.',1547953200000);
CREATE TABLE meeting_window (
	id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	spans VARCHAR(200) NOT NULL, 
	note VARCHAR(300) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_meeting_window PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_window_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_meeting_window_unit_id_starts_on UNIQUE (unit_id, starts_on)
);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	sort_key VARCHAR(400) NOT NULL, 
	exempt BOOLEAN NOT NULL, 
	note VARCHAR(200) NOT NULL, 
	left_on DATE, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, search_key VARCHAR(150) DEFAULT '' NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_member PRIMARY KEY (id), 
	CONSTRAINT fk_member_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE notice (
	id INTEGER NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	subject VARCHAR(60) NOT NULL, 
	subject_id INTEGER, 
	unit_id INTEGER, 
	details TEXT NOT NULL, 
	once VARCHAR(80), 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	read_at DATETIME, 
	mailed_at DATETIME, 
	account_id INTEGER NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_notice_account_id_once UNIQUE (account_id, once)
);
INSERT INTO "notice" VALUES(43,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(42,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(41,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(40,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(39,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(38,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(37,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,4);
INSERT INTO "notice" VALUES(36,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,3);
INSERT INTO "notice" VALUES(35,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,2);
INSERT INTO "notice" VALUES(34,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,1);
INSERT INTO "notice" VALUES(33,'decision','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người D.committee_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,9);
INSERT INTO "notice" VALUES(32,'decision','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người D.committee_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,8);
INSERT INTO "notice" VALUES(31,'submitted','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(30,'submitted','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(29,'submitted','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(28,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Thư viện","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,20);
INSERT INTO "notice" VALUES(27,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Thư viện","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,19);
INSERT INTO "notice" VALUES(26,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Thư viện","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,20);
INSERT INTO "notice" VALUES(25,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Thư viện","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,19);
INSERT INTO "notice" VALUES(24,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,18);
INSERT INTO "notice" VALUES(23,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,17);
INSERT INTO "notice" VALUES(22,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,18);
INSERT INTO "notice" VALUES(21,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,17);
INSERT INTO "notice" VALUES(20,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,13);
INSERT INTO "notice" VALUES(19,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,12);
INSERT INTO "notice" VALUES(18,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,11);
INSERT INTO "notice" VALUES(17,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,10);
INSERT INTO "notice" VALUES(16,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(15,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(14,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(13,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,13);
INSERT INTO "notice" VALUES(12,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,12);
INSERT INTO "notice" VALUES(11,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,11);
INSERT INTO "notice" VALUES(10,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,10);
INSERT INTO "notice" VALUES(9,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,4);
INSERT INTO "notice" VALUES(8,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,3);
INSERT INTO "notice" VALUES(7,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,2);
INSERT INTO "notice" VALUES(6,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,1);
INSERT INTO "notice" VALUES(5,'submitted','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Đội Một","who":"Người DB1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,9);
INSERT INTO "notice" VALUES(4,'submitted','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Đội Một","who":"Người DB1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,8);
INSERT INTO "notice" VALUES(3,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(2,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(1,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
CREATE TABLE official_grade (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	grade VARCHAR(10) NOT NULL, 
	self_grade VARCHAR(10) NOT NULL, 
	gap INTEGER NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_official_grade PRIMARY KEY (id), 
	CONSTRAINT fk_official_grade_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_official_grade_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_official_grade_sheet_id UNIQUE (sheet_id)
);
CREATE TABLE once (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	body_hash VARCHAR(64) NOT NULL, 
	location VARCHAR(400) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_once PRIMARY KEY (id), 
	CONSTRAINT uq_once_account_id_key UNIQUE (account_id, "key")
);
INSERT INTO "once" VALUES(50,1,'c5a9e1b25c9136d6','ebd096fbddd0d4ee38d9205d6a4c39acf022e2c952a08474cc51383bc7240f6d','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(49,4,'225c3945e61ce606','530e12fb761fa390a8877d15be6901a48e18a2d4580876e9449f371d78d7430e','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(48,4,'0b697032e631748f','851c9f2b5769caf335175589bceef024d60cb331e83b85d7bda3392f1b6f654a','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(47,2,'1485e6c0e0186293','57c298bce86e47d1ddbc445224b4b808931d0547225fd42b6e6d82cab4bd6fa4','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(46,4,'237732e5dd377c82','2f0ddeed226fb9c29180358555e31ebdb153c0cd071c6eb173b59a7a025482be','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(45,5,'4cbaf580483522a6','705c2fd804a4704c52fea82cb3145352c36b919973762819759194a1e7a29ca3','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(44,7,'eb5afa7525aca758','a441085b7c9c1d4a39f7a4d3d98428671d470860c300361c269c8d1f418794a2','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(43,6,'f2441deb03ab3303','3ff22d4e88e5e9574dd9f7ae3be3a774e67a28a7982284e8fe3e7c0da41e6780','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(42,8,'cf07e15b66703fbc','e813df0f9f71918ab4757cf52865f03d7ed109f28cf07ce943ffbdc8e2177da6','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(41,9,'042873e71bfaeb0e','72c11fc00ec860bf70f7195f66d46129f47bb5c6990b0bf8646045cfb490a958','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(40,2,'17ec0d706127fbb3','a0f513e06ed357a1dc8cf2405b23c3cffaa36833e137c509e28ce6a466393b79','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(39,4,'5d99765eb65cc2d3','5571725d374e1321bb50ba1f669263a7e6f32d5ca63104622c5b5248266bfec3','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(38,8,'2861207851ffb0c6','56c97cc874137c113ae2f042971e5cbe99283f02b786ab702e9ce408dff0b99b','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(37,9,'d279b9aafee712b9','62e71f9d1754dca21868b87e9a5f502a4eee390f543c30944801d8c481090053','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(36,5,'2fdc35468fa239e8','1fbad182cbfeb099150d23f4b69d206eda5bdd94fe0022f7870fdd10145260e4','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(35,10,'578df4c00600dc8d','4bc356922b730568704c71c36e26ae01ba2039f22ebab91a4a73db6c07fc6233','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(34,5,'eecf3eb4ef1e82b1','b2af6a4440d38d35efe6d1cd19857e3feda5cba54dce57de8adc7e306abfc035','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(33,19,'4e471473c53d3048','17fe4b1cc01796ed5a7af11ce3c8f181b3473d88a9823f45676e08784f8ce58c','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(32,19,'8dc4059b759bc381','0c57df5c863a2a5407403a785933af0960c4c57f1a9cae256be327d8a85907b2','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(31,19,'d8c86c8252f4d0c1','99f2684fcde26f5908ecfb97b3cb0dc24f81e423cadbadcd9a9460602add4903','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(30,19,'1acec8fd59987325','c3a585ddeec4dcc5bb1f9cd11572b5681282a4c0832b7fb814bf346bed18d39c','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(29,19,'4eb7e0c4ff20251b','23d470e943d85fc614bdc82c330213f42e404b8a2e0139983fdb360aafc38896','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(28,19,'285fff2c009811f7','9950031d75cd737f68e8a10c032328bd69e9bad958024aa6e5bbff051f892256','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(27,19,'374e1d65a4b3322c','59b0c87b162bb052ed9bb7eac6dd15b1dd533cd9118b13c17d6b54ade35fadb9','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(26,19,'da5c649e98894e7e','d34d98281de90198cdd4b7b64a047c92aca6552a0ff134c50c9c5be5d8097707','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(25,19,'77349771d1d10c24','e48d4b556b18570ccf9fc0e4760aab8611cda93200809da45aec947baa3ccbd2','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(24,19,'db8ac501556a0c33','c8d432e784bbf0e3321d7346a8d6abf702226fae8027d76db64c55addd2fb78d','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(23,19,'b022c169a8ba0a22','b788767d7beb26b354a28905cd5a941241956dae4551e4d1c32d83b44f5c77c4','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(22,17,'986676651db82d8c','19cdb7baa9eaaf9ddb49c5a9f8734b09ac78410bdc88f5186acfa64809774fb0','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(21,17,'79bb96208667c1e2','0a911d9e93e8d190ea8ceb26b2d59f2e51a26cad75ef3d57a72e48e253b7e3b0','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(20,17,'17cbf09033aad40c','22970bc92be776edff9450772436bf565b32257f869716cd1e7d097328f2d9c6','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(19,17,'3a2270048b1ac279','bf836a1bf7dffdac0f009f262789db679da99ccc362a8213a8512fbe955bb70a','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(18,17,'3959a4c9a45aa329','054c28545b00da0897dd5f4391bdf1f3c00e5772bd8691dc242fae39cd492d01','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(17,17,'9e26ee893a04843c','56c59273cb759f777d540d6c8522be101bcb8b8faa89b226d2269d4e4434f052','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(16,17,'b1ac09b979077180','f65b10d7c661dc0fed3912fdf561cd3648cadb44dada7a4e18ab197c42a28fae','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(15,17,'6a03174e5f35e055','93dca5a3b7d20eb0def231955c6095ae955bde40e97b34bc1a326690d9630efb','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(14,17,'061058348dcf61f3','f4fa676ebf94a7f6fbfe7372fe801893ccc45ee6d9cfac8c6fb94f77726472ec','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(13,17,'b71472aa0b8706ac','ebfba1ac57610433c040d9eb0d5dce6d09c1b1550e998f1c728f76a5f438740a','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(12,17,'47c1d8bd9a129cae','d60183a580768964a898800483c868d0bdaa215545d04693a82446080074def2','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(11,10,'282d3a41b3c72b61','60f8ba6079a9ecbd7f59617f52947d5a02347d38d6c45ef403ed3e9c440bc6ef','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(10,10,'db7d801f3e9de56c','144d9d650d64c7bd033adec03fb8c46d136e031319a4e70625ce169e98282496','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(9,10,'5ad0fa6e9ca22ebe','ea3617c3b8846436ebd353e1cf1969d87c283f3854fc00f3360138b57d4beaf3','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(8,10,'fe80eb0d4dec9646','fcb730f8dc456fb1c15ec898e0bd7a162b8318bde8d727adc64263b35e8271bf','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(7,10,'5da7aca52933556c','e7b31b36eb95daec23aac819bebe4d94dbe713f1ad2150793683552ed43ef720','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(6,10,'84249afb220e2979','7b8c2f7b1f2308890472f25946f9951c5249449cf7a4dc13dc1fe14e49dd20f2','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(5,10,'ab3c0bc8a62bfd41','bf5b9f3d6e672f4e65cab2bd8b74bf3ee9aa7b5a3cd6a93ade2b2f55cf09fcd0','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(4,10,'c4f4eecc3d9fe769','fb611e2ee6754bcede69ff65abbe4bff9946622d13acab442f5363346cfaad7b','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(3,10,'26b5aa5a4e726047','d8ccd865f3104985a0d9f9e9b45575ef5c5bf9b207a2a78d19c4f5cfde80d6cc','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(2,10,'a5e13c2e4332ece3','125fb4b3216ddd5bc9b711b7a403ba0701d79997baaf0f89409a800fe43076d3','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(1,10,'c6b4051a9d9d9914','262d347985b2f3ca4022f09e0d5edc663843cd2af44e90ade6a09b4f5336c4c4','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
CREATE TABLE person (
	id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	search_key VARCHAR(150) NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES(28,'Người auditor','nguoi auditor','');
INSERT INTO "person" VALUES(27,'Người administrator','nguoi administrator','');
INSERT INTO "person" VALUES(26,'Người E1.cell_clerk','nguoi e1.cell_clerk','8.9.10.');
INSERT INTO "person" VALUES(25,'Người E1.cell_secretary','nguoi e1.cell_secretary','8.9.10.');
INSERT INTO "person" VALUES(24,'Người E.committee_officer','nguoi e.committee_officer','8.9.');
INSERT INTO "person" VALUES(23,'Người E.committee_secretary','nguoi e.committee_secretary','8.9.');
INSERT INTO "person" VALUES(22,'Người K2.board_officer','nguoi k2.board_officer','8.');
INSERT INTO "person" VALUES(21,'Người K2.bloc_secretary','nguoi k2.bloc_secretary','8.');
INSERT INTO "person" VALUES(20,'Người C.cell_clerk','nguoi c.cell_clerk','1.7.');
INSERT INTO "person" VALUES(19,'Người C.cell_secretary','nguoi c.cell_secretary','1.7.');
INSERT INTO "person" VALUES(18,'Người DB1.cell_clerk','nguoi db1.cell_clerk','1.2.3.6.');
INSERT INTO "person" VALUES(17,'Người DB1.cell_secretary','nguoi db1.cell_secretary','1.2.3.6.');
INSERT INTO "person" VALUES(16,'Người D2.cell_clerk','nguoi d2.cell_clerk','1.2.5.');
INSERT INTO "person" VALUES(15,'Người D2.cell_secretary','nguoi d2.cell_secretary','1.2.5.');
INSERT INTO "person" VALUES(14,'Người D1.follower','nguoi d1.follower','1.2.4.');
INSERT INTO "person" VALUES(13,'Người D1.cell_clerk','nguoi d1.cell_clerk','1.2.4.');
INSERT INTO "person" VALUES(12,'Người D1.cell_member','nguoi d1.cell_member','1.2.4.');
INSERT INTO "person" VALUES(11,'Người D1.cell_deputy','nguoi d1.cell_deputy','1.2.4.');
INSERT INTO "person" VALUES(10,'Người D1.cell_secretary','nguoi d1.cell_secretary','1.2.4.');
INSERT INTO "person" VALUES(9,'Người DB.committee_officer','nguoi db.committee_officer','1.2.3.');
INSERT INTO "person" VALUES(8,'Người DB.committee_secretary','nguoi db.committee_secretary','1.2.3.');
INSERT INTO "person" VALUES(7,'Người D.committee_officer','nguoi d.committee_officer','1.2.');
INSERT INTO "person" VALUES(6,'Người D.committee_deputy','nguoi d.committee_deputy','1.2.');
INSERT INTO "person" VALUES(5,'Người D.committee_secretary','nguoi d.committee_secretary','1.2.');
INSERT INTO "person" VALUES(4,'Người K.board_officer','nguoi k.board_officer','1.');
INSERT INTO "person" VALUES(3,'Người K.board_head','nguoi k.board_head','1.');
INSERT INTO "person" VALUES(2,'Người K.bloc_deputy','nguoi k.bloc_deputy','1.');
INSERT INTO "person" VALUES(1,'Người K.bloc_secretary','nguoi k.bloc_secretary','1.');
CREATE TABLE pin (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_number INTEGER NOT NULL, 
	place VARCHAR(10) NOT NULL, 
	target VARCHAR(60) NOT NULL, 
	label VARCHAR(200) NOT NULL, 
	weight VARCHAR(10) NOT NULL, 
	text VARCHAR(1000) NOT NULL, 
	desk_unit_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	answer VARCHAR(10), 
	reply VARCHAR(1000) NOT NULL, 
	answered_by VARCHAR(200) NOT NULL, 
	answered_at DATETIME, 
	answer_version INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_pin PRIMARY KEY (id), 
	CONSTRAINT fk_pin_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_pin_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_pin_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE pin_draft (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	place VARCHAR(10) NOT NULL, 
	target VARCHAR(60) NOT NULL, 
	label VARCHAR(200) NOT NULL, 
	weight VARCHAR(10) NOT NULL, 
	text VARCHAR(1000) NOT NULL, 
	person_id INTEGER, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_pin_draft PRIMARY KEY (id), 
	CONSTRAINT fk_pin_draft_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_pin_draft_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_pin_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE post (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	role VARCHAR(30) NOT NULL, 
	unit_id INTEGER, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	row_version INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, entered_at DATETIME DEFAULT '1970-01-01 00:00:00+00:00' NOT NULL, opens_from BIGINT DEFAULT '0' NOT NULL, agreed_at DATETIME, offered_from BIGINT, read_at DATETIME, code_at BIGINT, agreed_by_id INTEGER REFERENCES person (id), 
	CONSTRAINT pk_post PRIMARY KEY (id), 
	CONSTRAINT fk_post_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_post_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "post" VALUES(28,28,'auditor',NULL,'2015-01-01',NULL,1,'','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(27,27,'administrator',NULL,'2015-01-01',NULL,1,'','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(26,26,'cell_clerk',10,'2015-01-01',NULL,1,'8.9.10.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(25,25,'cell_secretary',10,'2015-01-01',NULL,1,'8.9.10.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(24,24,'committee_officer',9,'2015-01-01',NULL,1,'8.9.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(23,23,'committee_secretary',9,'2015-01-01',NULL,1,'8.9.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(22,22,'board_officer',8,'2015-01-01',NULL,1,'8.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(21,21,'bloc_secretary',8,'2015-01-01',NULL,1,'8.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(20,20,'cell_clerk',7,'2015-01-01',NULL,1,'1.7.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(19,19,'cell_secretary',7,'2015-01-01',NULL,1,'1.7.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(18,18,'cell_clerk',6,'2015-01-01',NULL,1,'1.2.3.6.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(17,17,'cell_secretary',6,'2015-01-01',NULL,1,'1.2.3.6.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(16,16,'cell_clerk',5,'2015-01-01',NULL,1,'1.2.5.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(15,15,'cell_secretary',5,'2015-01-01',NULL,1,'1.2.5.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(14,14,'follower',4,'2015-01-01',NULL,1,'1.2.4.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(13,13,'cell_clerk',4,'2015-01-01',NULL,1,'1.2.4.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(12,12,'cell_member',4,'2015-01-01',NULL,1,'1.2.4.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(11,11,'cell_deputy',4,'2015-01-01',NULL,1,'1.2.4.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(10,10,'cell_secretary',4,'2015-01-01',NULL,1,'1.2.4.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(9,9,'committee_officer',3,'2015-01-01',NULL,1,'1.2.3.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(8,8,'committee_secretary',3,'2015-01-01',NULL,1,'1.2.3.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(7,7,'committee_officer',2,'2015-01-01',NULL,1,'1.2.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(6,6,'committee_deputy',2,'2015-01-01',NULL,1,'1.2.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(5,5,'committee_secretary',2,'2015-01-01',NULL,1,'1.2.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(4,4,'board_officer',1,'2015-01-01',NULL,1,'1.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(3,3,'board_head',1,'2015-01-01',NULL,1,'1.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(2,2,'bloc_deputy',1,'2015-01-01',NULL,1,'1.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
INSERT INTO "post" VALUES(1,1,'bloc_secretary',1,'2015-01-01',NULL,1,'1.','2019-01-20 03:00:00.000000',0,'2019-01-20 03:00:00.000000',NULL,'2019-01-20 03:00:00.000000',NULL,NULL);
CREATE TABLE "quarter_lock" (
	id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	report_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_quarter_lock PRIMARY KEY (id), 
	CONSTRAINT uq_quarter_lock_unit_id_quarter UNIQUE (unit_id, quarter), 
	CONSTRAINT fk_quarter_lock_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_quarter_lock_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "quarter_lock" VALUES(7,'2018-10-01',6,1,'1.');
INSERT INTO "quarter_lock" VALUES(6,'2018-10-01',5,2,'1.2.');
INSERT INTO "quarter_lock" VALUES(5,'2018-10-01',4,3,'1.2.3.');
INSERT INTO "quarter_lock" VALUES(4,'2018-10-01',1,4,'1.2.4.');
INSERT INTO "quarter_lock" VALUES(3,'2018-10-01',3,7,'1.7.');
INSERT INTO "quarter_lock" VALUES(2,'2018-10-01',2,6,'1.2.3.6.');
CREATE TABLE recovery_code (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (id), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE reorganisation (
	id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	doc_symbol VARCHAR(60) NOT NULL, 
	doc_date DATE, 
	on_day DATE NOT NULL, 
	counts_from DATE, 
	note VARCHAR(500) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	drafted_by VARCHAR(200) NOT NULL, 
	decided_at DATETIME, 
	decided_by VARCHAR(200) NOT NULL, 
	enforced_at DATETIME, 
	settled_at DATETIME, 
	sha256 VARCHAR(64) NOT NULL, 
	undoes_id INTEGER, 
	stuck TEXT NOT NULL, 
	told_on DATE, 
	row_version INTEGER NOT NULL, 
	CONSTRAINT pk_reorganisation PRIMARY KEY (id), 
	CONSTRAINT fk_reorganisation_undoes_id FOREIGN KEY(undoes_id) REFERENCES reorganisation (id)
);
CREATE TABLE reorganisation_row (
	id INTEGER NOT NULL, 
	reorganisation_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	act VARCHAR(12) NOT NULL, 
	code VARCHAR(60) NOT NULL, 
	to_code VARCHAR(60) NOT NULL, 
	source VARCHAR(60) NOT NULL, 
	new_code VARCHAR(60) NOT NULL, 
	name VARCHAR(250) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	custodian VARCHAR(60) NOT NULL, 
	login VARCHAR(60) NOT NULL, 
	role VARCHAR(30) NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_reorganisation_row PRIMARY KEY (id), 
	CONSTRAINT uq_reorganisation_row_reorganisation_id_line UNIQUE (reorganisation_id, line), 
	CONSTRAINT fk_reorganisation_row_reorganisation_id FOREIGN KEY(reorganisation_id) REFERENCES reorganisation (id)
);
CREATE TABLE report (
	id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	form_version_id INTEGER NOT NULL, 
	desk_unit_id INTEGER, 
	submitter_id INTEGER, 
	first_submitted_at DATETIME, 
	accepted_number INTEGER, 
	doc_number INTEGER, 
	issued_on DATE, 
	destination VARCHAR(200) NOT NULL, 
	stale BOOLEAN NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, route_id INTEGER CONSTRAINT fk_report_route_id REFERENCES route (id), submitted_for_id INTEGER REFERENCES person (id), returned_unit_id INTEGER REFERENCES unit (id), stand_in_id INTEGER REFERENCES unit (id), 
	CONSTRAINT pk_report PRIMARY KEY (id), 
	CONSTRAINT fk_report_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_report_form_version_id FOREIGN KEY(form_version_id) REFERENCES definition_version (id), 
	CONSTRAINT fk_report_submitter_id FOREIGN KEY(submitter_id) REFERENCES person (id), 
	CONSTRAINT fk_report_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_unit_id_quarter UNIQUE (unit_id, quarter)
);
INSERT INTO "report" VALUES(6,'2018-10-01','issued',2,NULL,4,'2019-01-20 03:00:00.000000',1,1,'2019-01-20','Tỉnh ủy',0,3,1,'1.',1,NULL,NULL,NULL);
INSERT INTO "report" VALUES(5,'2018-10-01','approved',2,1,5,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,4,2,'1.2.',1,NULL,NULL,NULL);
INSERT INTO "report" VALUES(4,'2018-10-01','approved',2,2,8,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,3,3,'1.2.3.',1,NULL,NULL,NULL);
INSERT INTO "report" VALUES(3,'2018-10-01','approved',2,1,19,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,4,7,'1.7.',1,NULL,NULL,NULL);
INSERT INTO "report" VALUES(2,'2018-10-01','approved',2,3,17,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,4,6,'1.2.3.6.',1,NULL,NULL,NULL);
INSERT INTO "report" VALUES(1,'2018-10-01','approved',2,2,10,'2019-01-20 03:00:00.000000',2,NULL,NULL,'',0,5,4,'1.2.4.',1,NULL,NULL,NULL);
CREATE TABLE report_draft (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	answers TEXT NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_report_draft PRIMARY KEY (id), 
	CONSTRAINT fk_report_draft_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_report_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_draft_report_id UNIQUE (report_id)
);
INSERT INTO "report_draft" VALUES(6,6,'{}',1,'1.',1547953200000);
INSERT INTO "report_draft" VALUES(5,5,'{}',2,'1.2.',1547953200000);
INSERT INTO "report_draft" VALUES(4,4,'{}',3,'1.2.3.',1547953200000);
INSERT INTO "report_draft" VALUES(3,3,'{}',7,'1.7.',1547953200000);
INSERT INTO "report_draft" VALUES(2,2,'{}',6,'1.2.3.6.',1547953200000);
INSERT INTO "report_draft" VALUES(1,1,'{}',4,'1.2.4.',1547953200000);
CREATE TABLE report_look (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_number INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	desk_unit_id INTEGER, 
	person_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	received BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_report_look PRIMARY KEY (id), 
	CONSTRAINT fk_report_look_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_report_look_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_report_look_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_report_look_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_look_who_what UNIQUE (report_id, version_number, person_id, received)
);
INSERT INTO "report_look" VALUES(16,5,1,'ff889143419da8afb9e0325f82035ec4a1385210c617dbe96d94f4241b82846f',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(15,5,1,'ff889143419da8afb9e0325f82035ec4a1385210c617dbe96d94f4241b82846f',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(14,5,1,'ff889143419da8afb9e0325f82035ec4a1385210c617dbe96d94f4241b82846f',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(13,4,1,'439b6fe7e275bb1f13363abe83b155ccda3d0531a8da9a62fda15154cd2eb089',2,6,'Người D.committee_deputy',1,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(12,4,1,'439b6fe7e275bb1f13363abe83b155ccda3d0531a8da9a62fda15154cd2eb089',2,6,'Người D.committee_deputy',0,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(11,3,1,'e06a8603704ba7af5ad19b59db22b8143c2701f7dc96365937ee0e27d64dfad9',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(10,3,1,'e06a8603704ba7af5ad19b59db22b8143c2701f7dc96365937ee0e27d64dfad9',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(9,3,1,'e06a8603704ba7af5ad19b59db22b8143c2701f7dc96365937ee0e27d64dfad9',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(8,2,1,'5d33615b4c46a8ffdc8d00bf3a566f2ff7d5972e608fd33d349f6327fbf8c419',3,8,'Người DB.committee_secretary',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(7,2,1,'5d33615b4c46a8ffdc8d00bf3a566f2ff7d5972e608fd33d349f6327fbf8c419',3,8,'Người DB.committee_secretary',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(6,2,1,'5d33615b4c46a8ffdc8d00bf3a566f2ff7d5972e608fd33d349f6327fbf8c419',3,9,'Người DB.committee_officer',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(5,2,1,'5d33615b4c46a8ffdc8d00bf3a566f2ff7d5972e608fd33d349f6327fbf8c419',3,9,'Người DB.committee_officer',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(4,1,2,'caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(3,1,2,'caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(2,1,1,'caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(1,1,1,'caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
CREATE TABLE report_version (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_report_version PRIMARY KEY (id), 
	CONSTRAINT fk_report_version_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_report_version_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_report_version_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_version_report_id_number UNIQUE (report_id, number)
);
INSERT INTO "report_version" VALUES(7,6,1,'{"cells_owed":4,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"grassroots_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","sha256":"e06a8603704ba7af5ad19b59db22b8143c2701f7dc96365937ee0e27d64dfad9","unit":7,"version":1},{"cells_owed":3,"dissolved":false,"figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"kind":"grassroots_committee","months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","sha256":"ff889143419da8afb9e0325f82035ec4a1385210c617dbe96d94f4241b82846f","unit":2,"version":1}],"code":"K","figures":{"average":9,"cells":3,"cells_met":3,"due":108,"excused":9,"fair":0,"good":0,"held":9,"members":36,"outside_window":0,"owed":9,"points_sum":49500,"poor":0,"present":99,"scored":9,"thematic_cells":3,"thematic_count":3,"unexcused":0},"form":2,"gaps":[],"kind":"bloc","meetings":[],"missing":[{"cell":true,"child":2,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":3,"thematic_count":3,"unexcused":0},"2018-12-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Khối Một","narrative":{},"path":"1.","quarter":"2018-Q4","unit":1}','3a5ad7d5ce74198125b1a5252fb55f8a90fe319e6f68ab44bdc0a6611b139217','2019-01-20 03:00:00.000000',4,1,'1.');
INSERT INTO "report_version" VALUES(6,5,1,'{"cells_owed":3,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","sha256":"caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de","unit":4,"version":2},{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"sectional_committee","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","sha256":"439b6fe7e275bb1f13363abe83b155ccda3d0531a8da9a62fda15154cd2eb089","unit":3,"version":1}],"code":"D","figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"form":2,"gaps":[{"name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","unit":5}],"kind":"grassroots_committee","meetings":[],"missing":[{"cell":true,"child":5,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","narrative":{},"path":"1.2.","quarter":"2018-Q4","unit":2}','ff889143419da8afb9e0325f82035ec4a1385210c617dbe96d94f4241b82846f','2019-01-20 03:00:00.000000',5,2,'1.2.');
INSERT INTO "report_version" VALUES(5,4,1,'{"cells_owed":1,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","sha256":"5d33615b4c46a8ffdc8d00bf3a566f2ff7d5972e608fd33d349f6327fbf8c419","unit":6,"version":1}],"code":"DB","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"sectional_committee","meetings":[],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","narrative":{},"path":"1.2.3.","quarter":"2018-Q4","unit":3}','439b6fe7e275bb1f13363abe83b155ccda3d0531a8da9a62fda15154cd2eb089','2019-01-20 03:00:00.000000',8,3,'1.2.3.');
INSERT INTO "report_version" VALUES(4,1,2,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"3636b66a7274f4c2b77f75fab467ca66afa4911ccdb12d2552e06ded87dd219e","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"32a7650bf6d70650a0b2b60d7027165f3c3a4ab93e6a002c35a596e293edcdef","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"d31c4955cc7341d0bbbd1123141eca17e86b6a51e9dddf71bb6edebc0394cc21","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
INSERT INTO "report_version" VALUES(3,3,1,'{"children":[],"code":"C","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"grassroots_cell","meetings":[{"commitment":"811c859556abe5321376cf995be4a506eb8ccb9a4161881582012a7fbb74d2ed","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":7,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"739855afe70b7878d7e8a427a5cace3fe8c98dbcec8202303387148943638389","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":8,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"2acb36d4dfb5b1c2248e1e4befb88d624d3d919a8662e10aa872086bd6bf994c","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":9,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","narrative":{},"path":"1.7.","quarter":"2018-Q4","unit":7}','e06a8603704ba7af5ad19b59db22b8143c2701f7dc96365937ee0e27d64dfad9','2019-01-20 03:00:00.000000',19,7,'1.7.');
INSERT INTO "report_version" VALUES(2,2,1,'{"children":[],"code":"DB1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"7db4cf4a35052fa07ac60cf3ac7c6fe1bac2027f9d0e8bb30c000bce6f927bd8","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":4,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"6d8996c1653a2a12c9c3bf8f93ef92a578772aa4f4c3bcd884c0d15c50e92c67","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":5,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"92e958a71fe16d629f9cbe8daf479420b0abed933b79d27e603a0d19784cba94","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":6,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","narrative":{},"path":"1.2.3.6.","quarter":"2018-Q4","unit":6}','5d33615b4c46a8ffdc8d00bf3a566f2ff7d5972e608fd33d349f6327fbf8c419','2019-01-20 03:00:00.000000',17,6,'1.2.3.6.');
INSERT INTO "report_version" VALUES(1,1,1,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"3636b66a7274f4c2b77f75fab467ca66afa4911ccdb12d2552e06ded87dd219e","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"32a7650bf6d70650a0b2b60d7027165f3c3a4ab93e6a002c35a596e293edcdef","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"d31c4955cc7341d0bbbd1123141eca17e86b6a51e9dddf71bb6edebc0394cc21","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','caed6cd3bf7f48af2c93340cc6754029b23a6a44e5d7ebd97b9f5f1bd08583de','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
CREATE TABLE roll_entry (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	spoke BOOLEAN NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_roll_entry PRIMARY KEY (id), 
	CONSTRAINT fk_roll_entry_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_roll_entry_member_id FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_roll_entry_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE route (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	number INTEGER NOT NULL, 
	item VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	name_en VARCHAR(200) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	holds_from DATE NOT NULL, 
	published_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_route PRIMARY KEY (id), 
	CONSTRAINT fk_route_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_route_code_number_unit_id UNIQUE (code, number, unit_id)
);
INSERT INTO "route" VALUES(2,'answer',1,'answer','Quy trình báo cáo thực hiện văn bản','The answer to a directive','published','2000-01-01','2019-01-20 03:00:00.000000',2,NULL,'');
INSERT INTO "route" VALUES(1,'quarterly',1,'report','Quy trình báo cáo quý','The quarterly report','published','2000-01-01','2019-01-20 03:00:00.000000',2,NULL,'');
CREATE TABLE score_sheet (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	stage VARCHAR(10) NOT NULL, 
	total INTEGER, 
	grade VARCHAR(10), 
	votes_for INTEGER, 
	votes_present INTEGER, 
	voted_at DATETIME, 
	saved_at DATETIME, 
	commitment VARCHAR(64), 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_score_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_score_sheet_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_score_sheet_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_score_sheet_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_score_sheet_meeting_id UNIQUE (meeting_id)
);
INSERT INTO "score_sheet" VALUES(9,9,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','2acb36d4dfb5b1c2248e1e4befb88d624d3d919a8662e10aa872086bd6bf994c',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(8,8,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','739855afe70b7878d7e8a427a5cace3fe8c98dbcec8202303387148943638389',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(7,7,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','811c859556abe5321376cf995be4a506eb8ccb9a4161881582012a7fbb74d2ed',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(6,6,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','92e958a71fe16d629f9cbe8daf479420b0abed933b79d27e603a0d19784cba94',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(5,5,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','6d8996c1653a2a12c9c3bf8f93ef92a578772aa4f4c3bcd884c0d15c50e92c67',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(4,4,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','7db4cf4a35052fa07ac60cf3ac7c6fe1bac2027f9d0e8bb30c000bce6f927bd8',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(3,3,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','d31c4955cc7341d0bbbd1123141eca17e86b6a51e9dddf71bb6edebc0394cc21',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(2,2,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','32a7650bf6d70650a0b2b60d7027165f3c3a4ab93e6a002c35a596e293edcdef',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(1,1,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','3636b66a7274f4c2b77f75fab467ca66afa4911ccdb12d2552e06ded87dd219e',5,4,'1.2.4.');
CREATE TABLE search_piece (
	source INTEGER NOT NULL, 
	piece VARCHAR(200) NOT NULL, 
	row_id INTEGER NOT NULL, 
	CONSTRAINT pk_search_piece PRIMARY KEY (source, piece, row_id)
)
 WITHOUT ROWID

;
INSERT INTO "search_piece" VALUES(5,'ystem',1);
INSERT INTO "search_piece" VALUES(5,'y',12);
INSERT INTO "search_piece" VALUES(5,'y',10);
INSERT INTO "search_piece" VALUES(5,'y',9);
INSERT INTO "search_piece" VALUES(5,'y',7);
INSERT INTO "search_piece" VALUES(5,'y',5);
INSERT INTO "search_piece" VALUES(5,'y',4);
INSERT INTO "search_piece" VALUES(5,'y',3);
INSERT INTO "search_piece" VALUES(5,'y',2);
INSERT INTO "search_piece" VALUES(5,'uty',10);
INSERT INTO "search_piece" VALUES(5,'uty',9);
INSERT INTO "search_piece" VALUES(5,'uoi k.board_',8);
INSERT INTO "search_piece" VALUES(5,'uoi k.bloc_s',12);
INSERT INTO "search_piece" VALUES(5,'uoi k.bloc_d',9);
INSERT INTO "search_piece" VALUES(5,'uoi db1.cell',3);
INSERT INTO "search_piece" VALUES(5,'uoi db.commi',7);
INSERT INTO "search_piece" VALUES(5,'uoi db.commi',6);
INSERT INTO "search_piece" VALUES(5,'uoi d1.cell_',2);
INSERT INTO "search_piece" VALUES(5,'uoi d.commit',11);
INSERT INTO "search_piece" VALUES(5,'uoi d.commit',10);
INSERT INTO "search_piece" VALUES(5,'uoi d.commit',5);
INSERT INTO "search_piece" VALUES(5,'uoi c.cell_s',4);
INSERT INTO "search_piece" VALUES(5,'ty',10);
INSERT INTO "search_piece" VALUES(5,'ty',9);
INSERT INTO "search_piece" VALUES(5,'ttee_secreta',7);
INSERT INTO "search_piece" VALUES(5,'ttee_secreta',5);
INSERT INTO "search_piece" VALUES(5,'ttee_officer',11);
INSERT INTO "search_piece" VALUES(5,'ttee_officer',6);
INSERT INTO "search_piece" VALUES(5,'ttee_deputy',10);
INSERT INTO "search_piece" VALUES(5,'tem',1);
INSERT INTO "search_piece" VALUES(5,'tee_secretar',7);
INSERT INTO "search_piece" VALUES(5,'tee_secretar',5);
INSERT INTO "search_piece" VALUES(5,'tee_officer',11);
INSERT INTO "search_piece" VALUES(5,'tee_officer',6);
INSERT INTO "search_piece" VALUES(5,'tee_deputy',10);
INSERT INTO "search_piece" VALUES(5,'tary',12);
INSERT INTO "search_piece" VALUES(5,'tary',7);
INSERT INTO "search_piece" VALUES(5,'tary',5);
INSERT INTO "search_piece" VALUES(5,'tary',4);
INSERT INTO "search_piece" VALUES(5,'tary',3);
INSERT INTO "search_piece" VALUES(5,'tary',2);
INSERT INTO "search_piece" VALUES(5,'system',1);
INSERT INTO "search_piece" VALUES(5,'stem',1);
INSERT INTO "search_piece" VALUES(5,'secretary',12);
INSERT INTO "search_piece" VALUES(5,'secretary',7);
INSERT INTO "search_piece" VALUES(5,'secretary',5);
INSERT INTO "search_piece" VALUES(5,'secretary',4);
INSERT INTO "search_piece" VALUES(5,'secretary',3);
INSERT INTO "search_piece" VALUES(5,'secretary',2);
INSERT INTO "search_piece" VALUES(5,'ry',12);
INSERT INTO "search_piece" VALUES(5,'ry',7);
INSERT INTO "search_piece" VALUES(5,'ry',5);
INSERT INTO "search_piece" VALUES(5,'ry',4);
INSERT INTO "search_piece" VALUES(5,'ry',3);
INSERT INTO "search_piece" VALUES(5,'ry',2);
INSERT INTO "search_piece" VALUES(5,'retary',12);
INSERT INTO "search_piece" VALUES(5,'retary',7);
INSERT INTO "search_piece" VALUES(5,'retary',5);
INSERT INTO "search_piece" VALUES(5,'retary',4);
INSERT INTO "search_piece" VALUES(5,'retary',3);
INSERT INTO "search_piece" VALUES(5,'retary',2);
INSERT INTO "search_piece" VALUES(5,'rd_officer',8);
INSERT INTO "search_piece" VALUES(5,'r',11);
INSERT INTO "search_piece" VALUES(5,'r',8);
INSERT INTO "search_piece" VALUES(5,'r',6);
INSERT INTO "search_piece" VALUES(5,'puty',10);
INSERT INTO "search_piece" VALUES(5,'puty',9);
INSERT INTO "search_piece" VALUES(5,'ommittee_sec',7);
INSERT INTO "search_piece" VALUES(5,'ommittee_sec',5);
INSERT INTO "search_piece" VALUES(5,'ommittee_off',11);
INSERT INTO "search_piece" VALUES(5,'ommittee_off',6);
INSERT INTO "search_piece" VALUES(5,'ommittee_dep',10);
INSERT INTO "search_piece" VALUES(5,'oi k.board_o',8);
INSERT INTO "search_piece" VALUES(5,'oi k.bloc_se',12);
INSERT INTO "search_piece" VALUES(5,'oi k.bloc_de',9);
INSERT INTO "search_piece" VALUES(5,'oi db1.cell_',3);
INSERT INTO "search_piece" VALUES(5,'oi db.commit',7);
INSERT INTO "search_piece" VALUES(5,'oi db.commit',6);
INSERT INTO "search_piece" VALUES(5,'oi d1.cell_s',2);
INSERT INTO "search_piece" VALUES(5,'oi d.committ',11);
INSERT INTO "search_piece" VALUES(5,'oi d.committ',10);
INSERT INTO "search_piece" VALUES(5,'oi d.committ',5);
INSERT INTO "search_piece" VALUES(5,'oi c.cell_se',4);
INSERT INTO "search_piece" VALUES(5,'officer',11);
INSERT INTO "search_piece" VALUES(5,'officer',8);
INSERT INTO "search_piece" VALUES(5,'officer',6);
INSERT INTO "search_piece" VALUES(5,'oc_secretary',12);
INSERT INTO "search_piece" VALUES(5,'oc_deputy',9);
INSERT INTO "search_piece" VALUES(5,'oard_officer',8);
INSERT INTO "search_piece" VALUES(5,'nguoi k.boar',8);
INSERT INTO "search_piece" VALUES(5,'nguoi k.bloc',12);
INSERT INTO "search_piece" VALUES(5,'nguoi k.bloc',9);
INSERT INTO "search_piece" VALUES(5,'nguoi db1.ce',3);
INSERT INTO "search_piece" VALUES(5,'nguoi db.com',7);
INSERT INTO "search_piece" VALUES(5,'nguoi db.com',6);
INSERT INTO "search_piece" VALUES(5,'nguoi d1.cel',2);
INSERT INTO "search_piece" VALUES(5,'nguoi d.comm',11);
INSERT INTO "search_piece" VALUES(5,'nguoi d.comm',10);
INSERT INTO "search_piece" VALUES(5,'nguoi d.comm',5);
INSERT INTO "search_piece" VALUES(5,'nguoi c.cell',4);
INSERT INTO "search_piece" VALUES(5,'mmittee_secr',7);
INSERT INTO "search_piece" VALUES(5,'mmittee_secr',5);
INSERT INTO "search_piece" VALUES(5,'mmittee_offi',11);
INSERT INTO "search_piece" VALUES(5,'mmittee_offi',6);
INSERT INTO "search_piece" VALUES(5,'mmittee_depu',10);
INSERT INTO "search_piece" VALUES(5,'mittee_secre',7);
INSERT INTO "search_piece" VALUES(5,'mittee_secre',5);
INSERT INTO "search_piece" VALUES(5,'mittee_offic',11);
INSERT INTO "search_piece" VALUES(5,'mittee_offic',6);
INSERT INTO "search_piece" VALUES(5,'mittee_deput',10);
INSERT INTO "search_piece" VALUES(5,'m',1);
INSERT INTO "search_piece" VALUES(5,'loc_secretar',12);
INSERT INTO "search_piece" VALUES(5,'loc_deputy',9);
INSERT INTO "search_piece" VALUES(5,'ll_secretary',4);
INSERT INTO "search_piece" VALUES(5,'ll_secretary',3);
INSERT INTO "search_piece" VALUES(5,'ll_secretary',2);
INSERT INTO "search_piece" VALUES(5,'l_secretary',4);
INSERT INTO "search_piece" VALUES(5,'l_secretary',3);
INSERT INTO "search_piece" VALUES(5,'l_secretary',2);
INSERT INTO "search_piece" VALUES(5,'k.board_offi',8);
INSERT INTO "search_piece" VALUES(5,'k.bloc_secre',12);
INSERT INTO "search_piece" VALUES(5,'k.bloc_deput',9);
INSERT INTO "search_piece" VALUES(5,'ittee_secret',7);
INSERT INTO "search_piece" VALUES(5,'ittee_secret',5);
INSERT INTO "search_piece" VALUES(5,'ittee_office',11);
INSERT INTO "search_piece" VALUES(5,'ittee_office',6);
INSERT INTO "search_piece" VALUES(5,'ittee_deputy',10);
INSERT INTO "search_piece" VALUES(5,'icer',11);
INSERT INTO "search_piece" VALUES(5,'icer',8);
INSERT INTO "search_piece" VALUES(5,'icer',6);
INSERT INTO "search_piece" VALUES(5,'i k.board_of',8);
INSERT INTO "search_piece" VALUES(5,'i k.bloc_sec',12);
INSERT INTO "search_piece" VALUES(5,'i k.bloc_dep',9);
INSERT INTO "search_piece" VALUES(5,'i db1.cell_s',3);
INSERT INTO "search_piece" VALUES(5,'i db.committ',7);
INSERT INTO "search_piece" VALUES(5,'i db.committ',6);
INSERT INTO "search_piece" VALUES(5,'i d1.cell_se',2);
INSERT INTO "search_piece" VALUES(5,'i d.committe',11);
INSERT INTO "search_piece" VALUES(5,'i d.committe',10);
INSERT INTO "search_piece" VALUES(5,'i d.committe',5);
INSERT INTO "search_piece" VALUES(5,'i c.cell_sec',4);
INSERT INTO "search_piece" VALUES(5,'guoi k.board',8);
INSERT INTO "search_piece" VALUES(5,'guoi k.bloc_',12);
INSERT INTO "search_piece" VALUES(5,'guoi k.bloc_',9);
INSERT INTO "search_piece" VALUES(5,'guoi db1.cel',3);
INSERT INTO "search_piece" VALUES(5,'guoi db.comm',7);
INSERT INTO "search_piece" VALUES(5,'guoi db.comm',6);
INSERT INTO "search_piece" VALUES(5,'guoi d1.cell',2);
INSERT INTO "search_piece" VALUES(5,'guoi d.commi',11);
INSERT INTO "search_piece" VALUES(5,'guoi d.commi',10);
INSERT INTO "search_piece" VALUES(5,'guoi d.commi',5);
INSERT INTO "search_piece" VALUES(5,'guoi c.cell_',4);
INSERT INTO "search_piece" VALUES(5,'ficer',11);
INSERT INTO "search_piece" VALUES(5,'ficer',8);
INSERT INTO "search_piece" VALUES(5,'ficer',6);
INSERT INTO "search_piece" VALUES(5,'fficer',11);
INSERT INTO "search_piece" VALUES(5,'fficer',8);
INSERT INTO "search_piece" VALUES(5,'fficer',6);
INSERT INTO "search_piece" VALUES(5,'etary',12);
INSERT INTO "search_piece" VALUES(5,'etary',7);
INSERT INTO "search_piece" VALUES(5,'etary',5);
INSERT INTO "search_piece" VALUES(5,'etary',4);
INSERT INTO "search_piece" VALUES(5,'etary',3);
INSERT INTO "search_piece" VALUES(5,'etary',2);
INSERT INTO "search_piece" VALUES(5,'er',11);
INSERT INTO "search_piece" VALUES(5,'er',8);
INSERT INTO "search_piece" VALUES(5,'er',6);
INSERT INTO "search_piece" VALUES(5,'eputy',10);
INSERT INTO "search_piece" VALUES(5,'eputy',9);
INSERT INTO "search_piece" VALUES(5,'em',1);
INSERT INTO "search_piece" VALUES(5,'ell_secretar',4);
INSERT INTO "search_piece" VALUES(5,'ell_secretar',3);
INSERT INTO "search_piece" VALUES(5,'ell_secretar',2);
INSERT INTO "search_piece" VALUES(5,'ee_secretary',7);
INSERT INTO "search_piece" VALUES(5,'ee_secretary',5);
INSERT INTO "search_piece" VALUES(5,'ee_officer',11);
INSERT INTO "search_piece" VALUES(5,'ee_officer',6);
INSERT INTO "search_piece" VALUES(5,'ee_deputy',10);
INSERT INTO "search_piece" VALUES(5,'ecretary',12);
INSERT INTO "search_piece" VALUES(5,'ecretary',7);
INSERT INTO "search_piece" VALUES(5,'ecretary',5);
INSERT INTO "search_piece" VALUES(5,'ecretary',4);
INSERT INTO "search_piece" VALUES(5,'ecretary',3);
INSERT INTO "search_piece" VALUES(5,'ecretary',2);
INSERT INTO "search_piece" VALUES(5,'e_secretary',7);
INSERT INTO "search_piece" VALUES(5,'e_secretary',5);
INSERT INTO "search_piece" VALUES(5,'e_officer',11);
INSERT INTO "search_piece" VALUES(5,'e_officer',6);
INSERT INTO "search_piece" VALUES(5,'e_deputy',10);
INSERT INTO "search_piece" VALUES(5,'deputy',10);
INSERT INTO "search_piece" VALUES(5,'deputy',9);
INSERT INTO "search_piece" VALUES(5,'db1.cell_sec',3);
INSERT INTO "search_piece" VALUES(5,'db.committee',7);
INSERT INTO "search_piece" VALUES(5,'db.committee',6);
INSERT INTO "search_piece" VALUES(5,'d_officer',8);
INSERT INTO "search_piece" VALUES(5,'d1.cell_secr',2);
INSERT INTO "search_piece" VALUES(5,'d.committee_',11);
INSERT INTO "search_piece" VALUES(5,'d.committee_',10);
INSERT INTO "search_piece" VALUES(5,'d.committee_',5);
INSERT INTO "search_piece" VALUES(5,'cretary',12);
INSERT INTO "search_piece" VALUES(5,'cretary',7);
INSERT INTO "search_piece" VALUES(5,'cretary',5);
INSERT INTO "search_piece" VALUES(5,'cretary',4);
INSERT INTO "search_piece" VALUES(5,'cretary',3);
INSERT INTO "search_piece" VALUES(5,'cretary',2);
INSERT INTO "search_piece" VALUES(5,'committee_se',7);
INSERT INTO "search_piece" VALUES(5,'committee_se',5);
INSERT INTO "search_piece" VALUES(5,'committee_of',11);
INSERT INTO "search_piece" VALUES(5,'committee_of',6);
INSERT INTO "search_piece" VALUES(5,'committee_de',10);
INSERT INTO "search_piece" VALUES(5,'cer',11);
INSERT INTO "search_piece" VALUES(5,'cer',8);
INSERT INTO "search_piece" VALUES(5,'cer',6);
INSERT INTO "search_piece" VALUES(5,'cell_secreta',4);
INSERT INTO "search_piece" VALUES(5,'cell_secreta',3);
INSERT INTO "search_piece" VALUES(5,'cell_secreta',2);
INSERT INTO "search_piece" VALUES(5,'c_secretary',12);
INSERT INTO "search_piece" VALUES(5,'c_deputy',9);
INSERT INTO "search_piece" VALUES(5,'c.cell_secre',4);
INSERT INTO "search_piece" VALUES(5,'board_office',8);
INSERT INTO "search_piece" VALUES(5,'bloc_secreta',12);
INSERT INTO "search_piece" VALUES(5,'bloc_deputy',9);
INSERT INTO "search_piece" VALUES(5,'b1.cell_secr',3);
INSERT INTO "search_piece" VALUES(5,'b.committee_',7);
INSERT INTO "search_piece" VALUES(5,'b.committee_',6);
INSERT INTO "search_piece" VALUES(5,'ary',12);
INSERT INTO "search_piece" VALUES(5,'ary',7);
INSERT INTO "search_piece" VALUES(5,'ary',5);
INSERT INTO "search_piece" VALUES(5,'ary',4);
INSERT INTO "search_piece" VALUES(5,'ary',3);
INSERT INTO "search_piece" VALUES(5,'ary',2);
INSERT INTO "search_piece" VALUES(5,'ard_officer',8);
INSERT INTO "search_piece" VALUES(5,'_secretary',12);
INSERT INTO "search_piece" VALUES(5,'_secretary',7);
INSERT INTO "search_piece" VALUES(5,'_secretary',5);
INSERT INTO "search_piece" VALUES(5,'_secretary',4);
INSERT INTO "search_piece" VALUES(5,'_secretary',3);
INSERT INTO "search_piece" VALUES(5,'_secretary',2);
INSERT INTO "search_piece" VALUES(5,'_officer',11);
INSERT INTO "search_piece" VALUES(5,'_officer',8);
INSERT INTO "search_piece" VALUES(5,'_officer',6);
INSERT INTO "search_piece" VALUES(5,'_deputy',10);
INSERT INTO "search_piece" VALUES(5,'_deputy',9);
INSERT INTO "search_piece" VALUES(5,'1.cell_secre',3);
INSERT INTO "search_piece" VALUES(5,'1.cell_secre',2);
INSERT INTO "search_piece" VALUES(5,'.committee_s',7);
INSERT INTO "search_piece" VALUES(5,'.committee_s',5);
INSERT INTO "search_piece" VALUES(5,'.committee_o',11);
INSERT INTO "search_piece" VALUES(5,'.committee_o',6);
INSERT INTO "search_piece" VALUES(5,'.committee_d',10);
INSERT INTO "search_piece" VALUES(5,'.cell_secret',4);
INSERT INTO "search_piece" VALUES(5,'.cell_secret',3);
INSERT INTO "search_piece" VALUES(5,'.cell_secret',2);
INSERT INTO "search_piece" VALUES(5,'.board_offic',8);
INSERT INTO "search_piece" VALUES(5,'.bloc_secret',12);
INSERT INTO "search_piece" VALUES(5,'.bloc_deputy',9);
INSERT INTO "search_piece" VALUES(4,'y',25);
INSERT INTO "search_piece" VALUES(4,'y',23);
INSERT INTO "search_piece" VALUES(4,'y',21);
INSERT INTO "search_piece" VALUES(4,'y',19);
INSERT INTO "search_piece" VALUES(4,'y',17);
INSERT INTO "search_piece" VALUES(4,'y',15);
INSERT INTO "search_piece" VALUES(4,'y',11);
INSERT INTO "search_piece" VALUES(4,'y',10);
INSERT INTO "search_piece" VALUES(4,'y',8);
INSERT INTO "search_piece" VALUES(4,'y',6);
INSERT INTO "search_piece" VALUES(4,'y',5);
INSERT INTO "search_piece" VALUES(4,'y',2);
INSERT INTO "search_piece" VALUES(4,'y',1);
INSERT INTO "search_piece" VALUES(4,'wer',14);
INSERT INTO "search_piece" VALUES(4,'uty',11);
INSERT INTO "search_piece" VALUES(4,'uty',6);
INSERT INTO "search_piece" VALUES(4,'uty',2);
INSERT INTO "search_piece" VALUES(4,'uditor',28);
INSERT INTO "search_piece" VALUES(4,'ty',11);
INSERT INTO "search_piece" VALUES(4,'ty',6);
INSERT INTO "search_piece" VALUES(4,'ty',2);
INSERT INTO "search_piece" VALUES(4,'ttee-secreta',23);
INSERT INTO "search_piece" VALUES(4,'ttee-secreta',8);
INSERT INTO "search_piece" VALUES(4,'ttee-secreta',5);
INSERT INTO "search_piece" VALUES(4,'ttee-officer',24);
INSERT INTO "search_piece" VALUES(4,'ttee-officer',9);
INSERT INTO "search_piece" VALUES(4,'ttee-officer',7);
INSERT INTO "search_piece" VALUES(4,'ttee-deputy',6);
INSERT INTO "search_piece" VALUES(4,'trator',27);
INSERT INTO "search_piece" VALUES(4,'tor',28);
INSERT INTO "search_piece" VALUES(4,'tor',27);
INSERT INTO "search_piece" VALUES(4,'tee-secretar',23);
INSERT INTO "search_piece" VALUES(4,'tee-secretar',8);
INSERT INTO "search_piece" VALUES(4,'tee-secretar',5);
INSERT INTO "search_piece" VALUES(4,'tee-officer',24);
INSERT INTO "search_piece" VALUES(4,'tee-officer',9);
INSERT INTO "search_piece" VALUES(4,'tee-officer',7);
INSERT INTO "search_piece" VALUES(4,'tee-deputy',6);
INSERT INTO "search_piece" VALUES(4,'tary',25);
INSERT INTO "search_piece" VALUES(4,'tary',23);
INSERT INTO "search_piece" VALUES(4,'tary',21);
INSERT INTO "search_piece" VALUES(4,'tary',19);
INSERT INTO "search_piece" VALUES(4,'tary',17);
INSERT INTO "search_piece" VALUES(4,'tary',15);
INSERT INTO "search_piece" VALUES(4,'tary',10);
INSERT INTO "search_piece" VALUES(4,'tary',8);
INSERT INTO "search_piece" VALUES(4,'tary',5);
INSERT INTO "search_piece" VALUES(4,'tary',1);
INSERT INTO "search_piece" VALUES(4,'strator',27);
INSERT INTO "search_piece" VALUES(4,'secretary',25);
INSERT INTO "search_piece" VALUES(4,'secretary',23);
INSERT INTO "search_piece" VALUES(4,'secretary',21);
INSERT INTO "search_piece" VALUES(4,'secretary',19);
INSERT INTO "search_piece" VALUES(4,'secretary',17);
INSERT INTO "search_piece" VALUES(4,'secretary',15);
INSERT INTO "search_piece" VALUES(4,'secretary',10);
INSERT INTO "search_piece" VALUES(4,'secretary',8);
INSERT INTO "search_piece" VALUES(4,'secretary',5);
INSERT INTO "search_piece" VALUES(4,'secretary',1);
INSERT INTO "search_piece" VALUES(4,'ry',25);
INSERT INTO "search_piece" VALUES(4,'ry',23);
INSERT INTO "search_piece" VALUES(4,'ry',21);
INSERT INTO "search_piece" VALUES(4,'ry',19);
INSERT INTO "search_piece" VALUES(4,'ry',17);
INSERT INTO "search_piece" VALUES(4,'ry',15);
INSERT INTO "search_piece" VALUES(4,'ry',10);
INSERT INTO "search_piece" VALUES(4,'ry',8);
INSERT INTO "search_piece" VALUES(4,'ry',5);
INSERT INTO "search_piece" VALUES(4,'ry',1);
INSERT INTO "search_piece" VALUES(4,'rk',26);
INSERT INTO "search_piece" VALUES(4,'rk',20);
INSERT INTO "search_piece" VALUES(4,'rk',18);
INSERT INTO "search_piece" VALUES(4,'rk',16);
INSERT INTO "search_piece" VALUES(4,'rk',13);
INSERT INTO "search_piece" VALUES(4,'retary',25);
INSERT INTO "search_piece" VALUES(4,'retary',23);
INSERT INTO "search_piece" VALUES(4,'retary',21);
INSERT INTO "search_piece" VALUES(4,'retary',19);
INSERT INTO "search_piece" VALUES(4,'retary',17);
INSERT INTO "search_piece" VALUES(4,'retary',15);
INSERT INTO "search_piece" VALUES(4,'retary',10);
INSERT INTO "search_piece" VALUES(4,'retary',8);
INSERT INTO "search_piece" VALUES(4,'retary',5);
INSERT INTO "search_piece" VALUES(4,'retary',1);
INSERT INTO "search_piece" VALUES(4,'rd-officer',22);
INSERT INTO "search_piece" VALUES(4,'rd-officer',4);
INSERT INTO "search_piece" VALUES(4,'rd-head',3);
INSERT INTO "search_piece" VALUES(4,'rator',27);
INSERT INTO "search_piece" VALUES(4,'r',28);
INSERT INTO "search_piece" VALUES(4,'r',27);
INSERT INTO "search_piece" VALUES(4,'r',24);
INSERT INTO "search_piece" VALUES(4,'r',22);
INSERT INTO "search_piece" VALUES(4,'r',14);
INSERT INTO "search_piece" VALUES(4,'r',12);
INSERT INTO "search_piece" VALUES(4,'r',9);
INSERT INTO "search_piece" VALUES(4,'r',7);
INSERT INTO "search_piece" VALUES(4,'r',4);
INSERT INTO "search_piece" VALUES(4,'puty',11);
INSERT INTO "search_piece" VALUES(4,'puty',6);
INSERT INTO "search_piece" VALUES(4,'puty',2);
INSERT INTO "search_piece" VALUES(4,'ower',14);
INSERT INTO "search_piece" VALUES(4,'or',28);
INSERT INTO "search_piece" VALUES(4,'or',27);
INSERT INTO "search_piece" VALUES(4,'ommittee-sec',23);
INSERT INTO "search_piece" VALUES(4,'ommittee-sec',8);
INSERT INTO "search_piece" VALUES(4,'ommittee-sec',5);
INSERT INTO "search_piece" VALUES(4,'ommittee-off',24);
INSERT INTO "search_piece" VALUES(4,'ommittee-off',9);
INSERT INTO "search_piece" VALUES(4,'ommittee-off',7);
INSERT INTO "search_piece" VALUES(4,'ommittee-dep',6);
INSERT INTO "search_piece" VALUES(4,'ollower',14);
INSERT INTO "search_piece" VALUES(4,'officer',24);
INSERT INTO "search_piece" VALUES(4,'officer',22);
INSERT INTO "search_piece" VALUES(4,'officer',9);
INSERT INTO "search_piece" VALUES(4,'officer',7);
INSERT INTO "search_piece" VALUES(4,'officer',4);
INSERT INTO "search_piece" VALUES(4,'oc-secretary',21);
INSERT INTO "search_piece" VALUES(4,'oc-secretary',1);
INSERT INTO "search_piece" VALUES(4,'oc-deputy',2);
INSERT INTO "search_piece" VALUES(4,'oard-officer',22);
INSERT INTO "search_piece" VALUES(4,'oard-officer',4);
INSERT INTO "search_piece" VALUES(4,'oard-head',3);
INSERT INTO "search_piece" VALUES(4,'nistrator',27);
INSERT INTO "search_piece" VALUES(4,'mmittee-secr',23);
INSERT INTO "search_piece" VALUES(4,'mmittee-secr',8);
INSERT INTO "search_piece" VALUES(4,'mmittee-secr',5);
INSERT INTO "search_piece" VALUES(4,'mmittee-offi',24);
INSERT INTO "search_piece" VALUES(4,'mmittee-offi',9);
INSERT INTO "search_piece" VALUES(4,'mmittee-offi',7);
INSERT INTO "search_piece" VALUES(4,'mmittee-depu',6);
INSERT INTO "search_piece" VALUES(4,'mittee-secre',23);
INSERT INTO "search_piece" VALUES(4,'mittee-secre',8);
INSERT INTO "search_piece" VALUES(4,'mittee-secre',5);
INSERT INTO "search_piece" VALUES(4,'mittee-offic',24);
INSERT INTO "search_piece" VALUES(4,'mittee-offic',9);
INSERT INTO "search_piece" VALUES(4,'mittee-offic',7);
INSERT INTO "search_piece" VALUES(4,'mittee-deput',6);
INSERT INTO "search_piece" VALUES(4,'ministrator',27);
INSERT INTO "search_piece" VALUES(4,'member',12);
INSERT INTO "search_piece" VALUES(4,'mber',12);
INSERT INTO "search_piece" VALUES(4,'lower',14);
INSERT INTO "search_piece" VALUES(4,'loc-secretar',21);
INSERT INTO "search_piece" VALUES(4,'loc-secretar',1);
INSERT INTO "search_piece" VALUES(4,'loc-deputy',2);
INSERT INTO "search_piece" VALUES(4,'llower',14);
INSERT INTO "search_piece" VALUES(4,'ll-secretary',25);
INSERT INTO "search_piece" VALUES(4,'ll-secretary',19);
INSERT INTO "search_piece" VALUES(4,'ll-secretary',17);
INSERT INTO "search_piece" VALUES(4,'ll-secretary',15);
INSERT INTO "search_piece" VALUES(4,'ll-secretary',10);
INSERT INTO "search_piece" VALUES(4,'ll-member',12);
INSERT INTO "search_piece" VALUES(4,'ll-deputy',11);
INSERT INTO "search_piece" VALUES(4,'ll-clerk',26);
INSERT INTO "search_piece" VALUES(4,'ll-clerk',20);
INSERT INTO "search_piece" VALUES(4,'ll-clerk',18);
INSERT INTO "search_piece" VALUES(4,'ll-clerk',16);
INSERT INTO "search_piece" VALUES(4,'ll-clerk',13);
INSERT INTO "search_piece" VALUES(4,'lerk',26);
INSERT INTO "search_piece" VALUES(4,'lerk',20);
INSERT INTO "search_piece" VALUES(4,'lerk',18);
INSERT INTO "search_piece" VALUES(4,'lerk',16);
INSERT INTO "search_piece" VALUES(4,'lerk',13);
INSERT INTO "search_piece" VALUES(4,'l-secretary',25);
INSERT INTO "search_piece" VALUES(4,'l-secretary',19);
INSERT INTO "search_piece" VALUES(4,'l-secretary',17);
INSERT INTO "search_piece" VALUES(4,'l-secretary',15);
INSERT INTO "search_piece" VALUES(4,'l-secretary',10);
INSERT INTO "search_piece" VALUES(4,'l-member',12);
INSERT INTO "search_piece" VALUES(4,'l-deputy',11);
INSERT INTO "search_piece" VALUES(4,'l-clerk',26);
INSERT INTO "search_piece" VALUES(4,'l-clerk',20);
INSERT INTO "search_piece" VALUES(4,'l-clerk',18);
INSERT INTO "search_piece" VALUES(4,'l-clerk',16);
INSERT INTO "search_piece" VALUES(4,'l-clerk',13);
INSERT INTO "search_piece" VALUES(4,'k2.board-off',22);
INSERT INTO "search_piece" VALUES(4,'k2.bloc-secr',21);
INSERT INTO "search_piece" VALUES(4,'k.board-offi',4);
INSERT INTO "search_piece" VALUES(4,'k.board-head',3);
INSERT INTO "search_piece" VALUES(4,'k.bloc-secre',1);
INSERT INTO "search_piece" VALUES(4,'k.bloc-deput',2);
INSERT INTO "search_piece" VALUES(4,'k',26);
INSERT INTO "search_piece" VALUES(4,'k',20);
INSERT INTO "search_piece" VALUES(4,'k',18);
INSERT INTO "search_piece" VALUES(4,'k',16);
INSERT INTO "search_piece" VALUES(4,'k',13);
INSERT INTO "search_piece" VALUES(4,'ittee-secret',23);
INSERT INTO "search_piece" VALUES(4,'ittee-secret',8);
INSERT INTO "search_piece" VALUES(4,'ittee-secret',5);
INSERT INTO "search_piece" VALUES(4,'ittee-office',24);
INSERT INTO "search_piece" VALUES(4,'ittee-office',9);
INSERT INTO "search_piece" VALUES(4,'ittee-office',7);
INSERT INTO "search_piece" VALUES(4,'ittee-deputy',6);
INSERT INTO "search_piece" VALUES(4,'itor',28);
INSERT INTO "search_piece" VALUES(4,'istrator',27);
INSERT INTO "search_piece" VALUES(4,'inistrator',27);
INSERT INTO "search_piece" VALUES(4,'icer',24);
INSERT INTO "search_piece" VALUES(4,'icer',22);
INSERT INTO "search_piece" VALUES(4,'icer',9);
INSERT INTO "search_piece" VALUES(4,'icer',7);
INSERT INTO "search_piece" VALUES(4,'icer',4);
INSERT INTO "search_piece" VALUES(4,'head',3);
INSERT INTO "search_piece" VALUES(4,'follower',14);
INSERT INTO "search_piece" VALUES(4,'ficer',24);
INSERT INTO "search_piece" VALUES(4,'ficer',22);
INSERT INTO "search_piece" VALUES(4,'ficer',9);
INSERT INTO "search_piece" VALUES(4,'ficer',7);
INSERT INTO "search_piece" VALUES(4,'ficer',4);
INSERT INTO "search_piece" VALUES(4,'fficer',24);
INSERT INTO "search_piece" VALUES(4,'fficer',22);
INSERT INTO "search_piece" VALUES(4,'fficer',9);
INSERT INTO "search_piece" VALUES(4,'fficer',7);
INSERT INTO "search_piece" VALUES(4,'fficer',4);
INSERT INTO "search_piece" VALUES(4,'etary',25);
INSERT INTO "search_piece" VALUES(4,'etary',23);
INSERT INTO "search_piece" VALUES(4,'etary',21);
INSERT INTO "search_piece" VALUES(4,'etary',19);
INSERT INTO "search_piece" VALUES(4,'etary',17);
INSERT INTO "search_piece" VALUES(4,'etary',15);
INSERT INTO "search_piece" VALUES(4,'etary',10);
INSERT INTO "search_piece" VALUES(4,'etary',8);
INSERT INTO "search_piece" VALUES(4,'etary',5);
INSERT INTO "search_piece" VALUES(4,'etary',1);
INSERT INTO "search_piece" VALUES(4,'erk',26);
INSERT INTO "search_piece" VALUES(4,'erk',20);
INSERT INTO "search_piece" VALUES(4,'erk',18);
INSERT INTO "search_piece" VALUES(4,'erk',16);
INSERT INTO "search_piece" VALUES(4,'erk',13);
INSERT INTO "search_piece" VALUES(4,'er',24);
INSERT INTO "search_piece" VALUES(4,'er',22);
INSERT INTO "search_piece" VALUES(4,'er',14);
INSERT INTO "search_piece" VALUES(4,'er',12);
INSERT INTO "search_piece" VALUES(4,'er',9);
INSERT INTO "search_piece" VALUES(4,'er',7);
INSERT INTO "search_piece" VALUES(4,'er',4);
INSERT INTO "search_piece" VALUES(4,'eputy',11);
INSERT INTO "search_piece" VALUES(4,'eputy',6);
INSERT INTO "search_piece" VALUES(4,'eputy',2);
INSERT INTO "search_piece" VALUES(4,'ember',12);
INSERT INTO "search_piece" VALUES(4,'ell-secretar',25);
INSERT INTO "search_piece" VALUES(4,'ell-secretar',19);
INSERT INTO "search_piece" VALUES(4,'ell-secretar',17);
INSERT INTO "search_piece" VALUES(4,'ell-secretar',15);
INSERT INTO "search_piece" VALUES(4,'ell-secretar',10);
INSERT INTO "search_piece" VALUES(4,'ell-member',12);
INSERT INTO "search_piece" VALUES(4,'ell-deputy',11);
INSERT INTO "search_piece" VALUES(4,'ell-clerk',26);
INSERT INTO "search_piece" VALUES(4,'ell-clerk',20);
INSERT INTO "search_piece" VALUES(4,'ell-clerk',18);
INSERT INTO "search_piece" VALUES(4,'ell-clerk',16);
INSERT INTO "search_piece" VALUES(4,'ell-clerk',13);
INSERT INTO "search_piece" VALUES(4,'ee-secretary',23);
INSERT INTO "search_piece" VALUES(4,'ee-secretary',8);
INSERT INTO "search_piece" VALUES(4,'ee-secretary',5);
INSERT INTO "search_piece" VALUES(4,'ee-officer',24);
INSERT INTO "search_piece" VALUES(4,'ee-officer',9);
INSERT INTO "search_piece" VALUES(4,'ee-officer',7);
INSERT INTO "search_piece" VALUES(4,'ee-deputy',6);
INSERT INTO "search_piece" VALUES(4,'ecretary',25);
INSERT INTO "search_piece" VALUES(4,'ecretary',23);
INSERT INTO "search_piece" VALUES(4,'ecretary',21);
INSERT INTO "search_piece" VALUES(4,'ecretary',19);
INSERT INTO "search_piece" VALUES(4,'ecretary',17);
INSERT INTO "search_piece" VALUES(4,'ecretary',15);
INSERT INTO "search_piece" VALUES(4,'ecretary',10);
INSERT INTO "search_piece" VALUES(4,'ecretary',8);
INSERT INTO "search_piece" VALUES(4,'ecretary',5);
INSERT INTO "search_piece" VALUES(4,'ecretary',1);
INSERT INTO "search_piece" VALUES(4,'ead',3);
INSERT INTO "search_piece" VALUES(4,'e1.cell-secr',25);
INSERT INTO "search_piece" VALUES(4,'e1.cell-cler',26);
INSERT INTO "search_piece" VALUES(4,'e.committee-',24);
INSERT INTO "search_piece" VALUES(4,'e.committee-',23);
INSERT INTO "search_piece" VALUES(4,'e-secretary',23);
INSERT INTO "search_piece" VALUES(4,'e-secretary',8);
INSERT INTO "search_piece" VALUES(4,'e-secretary',5);
INSERT INTO "search_piece" VALUES(4,'e-officer',24);
INSERT INTO "search_piece" VALUES(4,'e-officer',9);
INSERT INTO "search_piece" VALUES(4,'e-officer',7);
INSERT INTO "search_piece" VALUES(4,'e-deputy',6);
INSERT INTO "search_piece" VALUES(4,'dministrator',27);
INSERT INTO "search_piece" VALUES(4,'ditor',28);
INSERT INTO "search_piece" VALUES(4,'deputy',11);
INSERT INTO "search_piece" VALUES(4,'deputy',6);
INSERT INTO "search_piece" VALUES(4,'deputy',2);
INSERT INTO "search_piece" VALUES(4,'db1.cell-sec',17);
INSERT INTO "search_piece" VALUES(4,'db1.cell-cle',18);
INSERT INTO "search_piece" VALUES(4,'db.committee',9);
INSERT INTO "search_piece" VALUES(4,'db.committee',8);
INSERT INTO "search_piece" VALUES(4,'d2.cell-secr',15);
INSERT INTO "search_piece" VALUES(4,'d2.cell-cler',16);
INSERT INTO "search_piece" VALUES(4,'d1.follower',14);
INSERT INTO "search_piece" VALUES(4,'d1.cell-secr',10);
INSERT INTO "search_piece" VALUES(4,'d1.cell-memb',12);
INSERT INTO "search_piece" VALUES(4,'d1.cell-depu',11);
INSERT INTO "search_piece" VALUES(4,'d1.cell-cler',13);
INSERT INTO "search_piece" VALUES(4,'d.committee-',7);
INSERT INTO "search_piece" VALUES(4,'d.committee-',6);
INSERT INTO "search_piece" VALUES(4,'d.committee-',5);
INSERT INTO "search_piece" VALUES(4,'d-officer',22);
INSERT INTO "search_piece" VALUES(4,'d-officer',4);
INSERT INTO "search_piece" VALUES(4,'d-head',3);
INSERT INTO "search_piece" VALUES(4,'d',3);
INSERT INTO "search_piece" VALUES(4,'cretary',25);
INSERT INTO "search_piece" VALUES(4,'cretary',23);
INSERT INTO "search_piece" VALUES(4,'cretary',21);
INSERT INTO "search_piece" VALUES(4,'cretary',19);
INSERT INTO "search_piece" VALUES(4,'cretary',17);
INSERT INTO "search_piece" VALUES(4,'cretary',15);
INSERT INTO "search_piece" VALUES(4,'cretary',10);
INSERT INTO "search_piece" VALUES(4,'cretary',8);
INSERT INTO "search_piece" VALUES(4,'cretary',5);
INSERT INTO "search_piece" VALUES(4,'cretary',1);
INSERT INTO "search_piece" VALUES(4,'committee-se',23);
INSERT INTO "search_piece" VALUES(4,'committee-se',8);
INSERT INTO "search_piece" VALUES(4,'committee-se',5);
INSERT INTO "search_piece" VALUES(4,'committee-of',24);
INSERT INTO "search_piece" VALUES(4,'committee-of',9);
INSERT INTO "search_piece" VALUES(4,'committee-of',7);
INSERT INTO "search_piece" VALUES(4,'committee-de',6);
INSERT INTO "search_piece" VALUES(4,'clerk',26);
INSERT INTO "search_piece" VALUES(4,'clerk',20);
INSERT INTO "search_piece" VALUES(4,'clerk',18);
INSERT INTO "search_piece" VALUES(4,'clerk',16);
INSERT INTO "search_piece" VALUES(4,'clerk',13);
INSERT INTO "search_piece" VALUES(4,'cer',24);
INSERT INTO "search_piece" VALUES(4,'cer',22);
INSERT INTO "search_piece" VALUES(4,'cer',9);
INSERT INTO "search_piece" VALUES(4,'cer',7);
INSERT INTO "search_piece" VALUES(4,'cer',4);
INSERT INTO "search_piece" VALUES(4,'cell-secreta',25);
INSERT INTO "search_piece" VALUES(4,'cell-secreta',19);
INSERT INTO "search_piece" VALUES(4,'cell-secreta',17);
INSERT INTO "search_piece" VALUES(4,'cell-secreta',15);
INSERT INTO "search_piece" VALUES(4,'cell-secreta',10);
INSERT INTO "search_piece" VALUES(4,'cell-member',12);
INSERT INTO "search_piece" VALUES(4,'cell-deputy',11);
INSERT INTO "search_piece" VALUES(4,'cell-clerk',26);
INSERT INTO "search_piece" VALUES(4,'cell-clerk',20);
INSERT INTO "search_piece" VALUES(4,'cell-clerk',18);
INSERT INTO "search_piece" VALUES(4,'cell-clerk',16);
INSERT INTO "search_piece" VALUES(4,'cell-clerk',13);
INSERT INTO "search_piece" VALUES(4,'c.cell-secre',19);
INSERT INTO "search_piece" VALUES(4,'c.cell-clerk',20);
INSERT INTO "search_piece" VALUES(4,'c-secretary',21);
INSERT INTO "search_piece" VALUES(4,'c-secretary',1);
INSERT INTO "search_piece" VALUES(4,'c-deputy',2);
INSERT INTO "search_piece" VALUES(4,'board-office',22);
INSERT INTO "search_piece" VALUES(4,'board-office',4);
INSERT INTO "search_piece" VALUES(4,'board-head',3);
INSERT INTO "search_piece" VALUES(4,'bloc-secreta',21);
INSERT INTO "search_piece" VALUES(4,'bloc-secreta',1);
INSERT INTO "search_piece" VALUES(4,'bloc-deputy',2);
INSERT INTO "search_piece" VALUES(4,'ber',12);
INSERT INTO "search_piece" VALUES(4,'b1.cell-secr',17);
INSERT INTO "search_piece" VALUES(4,'b1.cell-cler',18);
INSERT INTO "search_piece" VALUES(4,'b.committee-',9);
INSERT INTO "search_piece" VALUES(4,'b.committee-',8);
INSERT INTO "search_piece" VALUES(4,'auditor',28);
INSERT INTO "search_piece" VALUES(4,'ator',27);
INSERT INTO "search_piece" VALUES(4,'ary',25);
INSERT INTO "search_piece" VALUES(4,'ary',23);
INSERT INTO "search_piece" VALUES(4,'ary',21);
INSERT INTO "search_piece" VALUES(4,'ary',19);
INSERT INTO "search_piece" VALUES(4,'ary',17);
INSERT INTO "search_piece" VALUES(4,'ary',15);
INSERT INTO "search_piece" VALUES(4,'ary',10);
INSERT INTO "search_piece" VALUES(4,'ary',8);
INSERT INTO "search_piece" VALUES(4,'ary',5);
INSERT INTO "search_piece" VALUES(4,'ary',1);
INSERT INTO "search_piece" VALUES(4,'ard-officer',22);
INSERT INTO "search_piece" VALUES(4,'ard-officer',4);
INSERT INTO "search_piece" VALUES(4,'ard-head',3);
INSERT INTO "search_piece" VALUES(4,'administrato',27);
INSERT INTO "search_piece" VALUES(4,'ad',3);
INSERT INTO "search_piece" VALUES(4,'2.cell-secre',15);
INSERT INTO "search_piece" VALUES(4,'2.cell-clerk',16);
INSERT INTO "search_piece" VALUES(4,'2.board-offi',22);
INSERT INTO "search_piece" VALUES(4,'2.bloc-secre',21);
INSERT INTO "search_piece" VALUES(4,'1.follower',14);
INSERT INTO "search_piece" VALUES(4,'1.cell-secre',25);
INSERT INTO "search_piece" VALUES(4,'1.cell-secre',17);
INSERT INTO "search_piece" VALUES(4,'1.cell-secre',10);
INSERT INTO "search_piece" VALUES(4,'1.cell-membe',12);
INSERT INTO "search_piece" VALUES(4,'1.cell-deput',11);
INSERT INTO "search_piece" VALUES(4,'1.cell-clerk',26);
INSERT INTO "search_piece" VALUES(4,'1.cell-clerk',18);
INSERT INTO "search_piece" VALUES(4,'1.cell-clerk',13);
INSERT INTO "search_piece" VALUES(4,'.follower',14);
INSERT INTO "search_piece" VALUES(4,'.committee-s',23);
INSERT INTO "search_piece" VALUES(4,'.committee-s',8);
INSERT INTO "search_piece" VALUES(4,'.committee-s',5);
INSERT INTO "search_piece" VALUES(4,'.committee-o',24);
INSERT INTO "search_piece" VALUES(4,'.committee-o',9);
INSERT INTO "search_piece" VALUES(4,'.committee-o',7);
INSERT INTO "search_piece" VALUES(4,'.committee-d',6);
INSERT INTO "search_piece" VALUES(4,'.cell-secret',25);
INSERT INTO "search_piece" VALUES(4,'.cell-secret',19);
INSERT INTO "search_piece" VALUES(4,'.cell-secret',17);
INSERT INTO "search_piece" VALUES(4,'.cell-secret',15);
INSERT INTO "search_piece" VALUES(4,'.cell-secret',10);
INSERT INTO "search_piece" VALUES(4,'.cell-member',12);
INSERT INTO "search_piece" VALUES(4,'.cell-deputy',11);
INSERT INTO "search_piece" VALUES(4,'.cell-clerk',26);
INSERT INTO "search_piece" VALUES(4,'.cell-clerk',20);
INSERT INTO "search_piece" VALUES(4,'.cell-clerk',18);
INSERT INTO "search_piece" VALUES(4,'.cell-clerk',16);
INSERT INTO "search_piece" VALUES(4,'.cell-clerk',13);
INSERT INTO "search_piece" VALUES(4,'.board-offic',22);
INSERT INTO "search_piece" VALUES(4,'.board-offic',4);
INSERT INTO "search_piece" VALUES(4,'.board-head',3);
INSERT INTO "search_piece" VALUES(4,'.bloc-secret',21);
INSERT INTO "search_piece" VALUES(4,'.bloc-secret',1);
INSERT INTO "search_piece" VALUES(4,'.bloc-deputy',2);
INSERT INTO "search_piece" VALUES(4,'-secretary',25);
INSERT INTO "search_piece" VALUES(4,'-secretary',23);
INSERT INTO "search_piece" VALUES(4,'-secretary',21);
INSERT INTO "search_piece" VALUES(4,'-secretary',19);
INSERT INTO "search_piece" VALUES(4,'-secretary',17);
INSERT INTO "search_piece" VALUES(4,'-secretary',15);
INSERT INTO "search_piece" VALUES(4,'-secretary',10);
INSERT INTO "search_piece" VALUES(4,'-secretary',8);
INSERT INTO "search_piece" VALUES(4,'-secretary',5);
INSERT INTO "search_piece" VALUES(4,'-secretary',1);
INSERT INTO "search_piece" VALUES(4,'-officer',24);
INSERT INTO "search_piece" VALUES(4,'-officer',22);
INSERT INTO "search_piece" VALUES(4,'-officer',9);
INSERT INTO "search_piece" VALUES(4,'-officer',7);
INSERT INTO "search_piece" VALUES(4,'-officer',4);
INSERT INTO "search_piece" VALUES(4,'-member',12);
INSERT INTO "search_piece" VALUES(4,'-head',3);
INSERT INTO "search_piece" VALUES(4,'-deputy',11);
INSERT INTO "search_piece" VALUES(4,'-deputy',6);
INSERT INTO "search_piece" VALUES(4,'-deputy',2);
INSERT INTO "search_piece" VALUES(4,'-clerk',26);
INSERT INTO "search_piece" VALUES(4,'-clerk',20);
INSERT INTO "search_piece" VALUES(4,'-clerk',18);
INSERT INTO "search_piece" VALUES(4,'-clerk',16);
INSERT INTO "search_piece" VALUES(4,'-clerk',13);
INSERT INTO "search_piece" VALUES(3,'y',25);
INSERT INTO "search_piece" VALUES(3,'y',23);
INSERT INTO "search_piece" VALUES(3,'y',21);
INSERT INTO "search_piece" VALUES(3,'y',19);
INSERT INTO "search_piece" VALUES(3,'y',17);
INSERT INTO "search_piece" VALUES(3,'y',15);
INSERT INTO "search_piece" VALUES(3,'y',11);
INSERT INTO "search_piece" VALUES(3,'y',10);
INSERT INTO "search_piece" VALUES(3,'y',8);
INSERT INTO "search_piece" VALUES(3,'y',6);
INSERT INTO "search_piece" VALUES(3,'y',5);
INSERT INTO "search_piece" VALUES(3,'y',2);
INSERT INTO "search_piece" VALUES(3,'y',1);
INSERT INTO "search_piece" VALUES(3,'wer',14);
INSERT INTO "search_piece" VALUES(3,'uty',11);
INSERT INTO "search_piece" VALUES(3,'uty',6);
INSERT INTO "search_piece" VALUES(3,'uty',2);
INSERT INTO "search_piece" VALUES(3,'uoi k2.board',22);
INSERT INTO "search_piece" VALUES(3,'uoi k2.bloc_',21);
INSERT INTO "search_piece" VALUES(3,'uoi k.board_',4);
INSERT INTO "search_piece" VALUES(3,'uoi k.board_',3);
INSERT INTO "search_piece" VALUES(3,'uoi k.bloc_s',1);
INSERT INTO "search_piece" VALUES(3,'uoi k.bloc_d',2);
INSERT INTO "search_piece" VALUES(3,'uoi e1.cell_',26);
INSERT INTO "search_piece" VALUES(3,'uoi e1.cell_',25);
INSERT INTO "search_piece" VALUES(3,'uoi e.commit',24);
INSERT INTO "search_piece" VALUES(3,'uoi e.commit',23);
INSERT INTO "search_piece" VALUES(3,'uoi db1.cell',18);
INSERT INTO "search_piece" VALUES(3,'uoi db1.cell',17);
INSERT INTO "search_piece" VALUES(3,'uoi db.commi',9);
INSERT INTO "search_piece" VALUES(3,'uoi db.commi',8);
INSERT INTO "search_piece" VALUES(3,'uoi d2.cell_',16);
INSERT INTO "search_piece" VALUES(3,'uoi d2.cell_',15);
INSERT INTO "search_piece" VALUES(3,'uoi d1.follo',14);
INSERT INTO "search_piece" VALUES(3,'uoi d1.cell_',13);
INSERT INTO "search_piece" VALUES(3,'uoi d1.cell_',12);
INSERT INTO "search_piece" VALUES(3,'uoi d1.cell_',11);
INSERT INTO "search_piece" VALUES(3,'uoi d1.cell_',10);
INSERT INTO "search_piece" VALUES(3,'uoi d.commit',7);
INSERT INTO "search_piece" VALUES(3,'uoi d.commit',6);
INSERT INTO "search_piece" VALUES(3,'uoi d.commit',5);
INSERT INTO "search_piece" VALUES(3,'uoi c.cell_s',19);
INSERT INTO "search_piece" VALUES(3,'uoi c.cell_c',20);
INSERT INTO "search_piece" VALUES(3,'uoi auditor',28);
INSERT INTO "search_piece" VALUES(3,'uoi administ',27);
INSERT INTO "search_piece" VALUES(3,'uditor',28);
INSERT INTO "search_piece" VALUES(3,'ty',11);
INSERT INTO "search_piece" VALUES(3,'ty',6);
INSERT INTO "search_piece" VALUES(3,'ty',2);
INSERT INTO "search_piece" VALUES(3,'ttee_secreta',23);
INSERT INTO "search_piece" VALUES(3,'ttee_secreta',8);
INSERT INTO "search_piece" VALUES(3,'ttee_secreta',5);
INSERT INTO "search_piece" VALUES(3,'ttee_officer',24);
INSERT INTO "search_piece" VALUES(3,'ttee_officer',9);
INSERT INTO "search_piece" VALUES(3,'ttee_officer',7);
INSERT INTO "search_piece" VALUES(3,'ttee_deputy',6);
INSERT INTO "search_piece" VALUES(3,'trator',27);
INSERT INTO "search_piece" VALUES(3,'tor',28);
INSERT INTO "search_piece" VALUES(3,'tor',27);
INSERT INTO "search_piece" VALUES(3,'tee_secretar',23);
INSERT INTO "search_piece" VALUES(3,'tee_secretar',8);
INSERT INTO "search_piece" VALUES(3,'tee_secretar',5);
INSERT INTO "search_piece" VALUES(3,'tee_officer',24);
INSERT INTO "search_piece" VALUES(3,'tee_officer',9);
INSERT INTO "search_piece" VALUES(3,'tee_officer',7);
INSERT INTO "search_piece" VALUES(3,'tee_deputy',6);
INSERT INTO "search_piece" VALUES(3,'tary',25);
INSERT INTO "search_piece" VALUES(3,'tary',23);
INSERT INTO "search_piece" VALUES(3,'tary',21);
INSERT INTO "search_piece" VALUES(3,'tary',19);
INSERT INTO "search_piece" VALUES(3,'tary',17);
INSERT INTO "search_piece" VALUES(3,'tary',15);
INSERT INTO "search_piece" VALUES(3,'tary',10);
INSERT INTO "search_piece" VALUES(3,'tary',8);
INSERT INTO "search_piece" VALUES(3,'tary',5);
INSERT INTO "search_piece" VALUES(3,'tary',1);
INSERT INTO "search_piece" VALUES(3,'strator',27);
INSERT INTO "search_piece" VALUES(3,'secretary',25);
INSERT INTO "search_piece" VALUES(3,'secretary',23);
INSERT INTO "search_piece" VALUES(3,'secretary',21);
INSERT INTO "search_piece" VALUES(3,'secretary',19);
INSERT INTO "search_piece" VALUES(3,'secretary',17);
INSERT INTO "search_piece" VALUES(3,'secretary',15);
INSERT INTO "search_piece" VALUES(3,'secretary',10);
INSERT INTO "search_piece" VALUES(3,'secretary',8);
INSERT INTO "search_piece" VALUES(3,'secretary',5);
INSERT INTO "search_piece" VALUES(3,'secretary',1);
INSERT INTO "search_piece" VALUES(3,'ry',25);
INSERT INTO "search_piece" VALUES(3,'ry',23);
INSERT INTO "search_piece" VALUES(3,'ry',21);
INSERT INTO "search_piece" VALUES(3,'ry',19);
INSERT INTO "search_piece" VALUES(3,'ry',17);
INSERT INTO "search_piece" VALUES(3,'ry',15);
INSERT INTO "search_piece" VALUES(3,'ry',10);
INSERT INTO "search_piece" VALUES(3,'ry',8);
INSERT INTO "search_piece" VALUES(3,'ry',5);
INSERT INTO "search_piece" VALUES(3,'ry',1);
INSERT INTO "search_piece" VALUES(3,'rk',26);
INSERT INTO "search_piece" VALUES(3,'rk',20);
INSERT INTO "search_piece" VALUES(3,'rk',18);
INSERT INTO "search_piece" VALUES(3,'rk',16);
INSERT INTO "search_piece" VALUES(3,'rk',13);
INSERT INTO "search_piece" VALUES(3,'retary',25);
INSERT INTO "search_piece" VALUES(3,'retary',23);
INSERT INTO "search_piece" VALUES(3,'retary',21);
INSERT INTO "search_piece" VALUES(3,'retary',19);
INSERT INTO "search_piece" VALUES(3,'retary',17);
INSERT INTO "search_piece" VALUES(3,'retary',15);
INSERT INTO "search_piece" VALUES(3,'retary',10);
INSERT INTO "search_piece" VALUES(3,'retary',8);
INSERT INTO "search_piece" VALUES(3,'retary',5);
INSERT INTO "search_piece" VALUES(3,'retary',1);
INSERT INTO "search_piece" VALUES(3,'rd_officer',22);
INSERT INTO "search_piece" VALUES(3,'rd_officer',4);
INSERT INTO "search_piece" VALUES(3,'rd_head',3);
INSERT INTO "search_piece" VALUES(3,'rator',27);
INSERT INTO "search_piece" VALUES(3,'r',28);
INSERT INTO "search_piece" VALUES(3,'r',27);
INSERT INTO "search_piece" VALUES(3,'r',24);
INSERT INTO "search_piece" VALUES(3,'r',22);
INSERT INTO "search_piece" VALUES(3,'r',14);
INSERT INTO "search_piece" VALUES(3,'r',12);
INSERT INTO "search_piece" VALUES(3,'r',9);
INSERT INTO "search_piece" VALUES(3,'r',7);
INSERT INTO "search_piece" VALUES(3,'r',4);
INSERT INTO "search_piece" VALUES(3,'puty',11);
INSERT INTO "search_piece" VALUES(3,'puty',6);
INSERT INTO "search_piece" VALUES(3,'puty',2);
INSERT INTO "search_piece" VALUES(3,'ower',14);
INSERT INTO "search_piece" VALUES(3,'or',28);
INSERT INTO "search_piece" VALUES(3,'or',27);
INSERT INTO "search_piece" VALUES(3,'ommittee_sec',23);
INSERT INTO "search_piece" VALUES(3,'ommittee_sec',8);
INSERT INTO "search_piece" VALUES(3,'ommittee_sec',5);
INSERT INTO "search_piece" VALUES(3,'ommittee_off',24);
INSERT INTO "search_piece" VALUES(3,'ommittee_off',9);
INSERT INTO "search_piece" VALUES(3,'ommittee_off',7);
INSERT INTO "search_piece" VALUES(3,'ommittee_dep',6);
INSERT INTO "search_piece" VALUES(3,'ollower',14);
INSERT INTO "search_piece" VALUES(3,'oi k2.board_',22);
INSERT INTO "search_piece" VALUES(3,'oi k2.bloc_s',21);
INSERT INTO "search_piece" VALUES(3,'oi k.board_o',4);
INSERT INTO "search_piece" VALUES(3,'oi k.board_h',3);
INSERT INTO "search_piece" VALUES(3,'oi k.bloc_se',1);
INSERT INTO "search_piece" VALUES(3,'oi k.bloc_de',2);
INSERT INTO "search_piece" VALUES(3,'oi e1.cell_s',25);
INSERT INTO "search_piece" VALUES(3,'oi e1.cell_c',26);
INSERT INTO "search_piece" VALUES(3,'oi e.committ',24);
INSERT INTO "search_piece" VALUES(3,'oi e.committ',23);
INSERT INTO "search_piece" VALUES(3,'oi db1.cell_',18);
INSERT INTO "search_piece" VALUES(3,'oi db1.cell_',17);
INSERT INTO "search_piece" VALUES(3,'oi db.commit',9);
INSERT INTO "search_piece" VALUES(3,'oi db.commit',8);
INSERT INTO "search_piece" VALUES(3,'oi d2.cell_s',15);
INSERT INTO "search_piece" VALUES(3,'oi d2.cell_c',16);
INSERT INTO "search_piece" VALUES(3,'oi d1.follow',14);
INSERT INTO "search_piece" VALUES(3,'oi d1.cell_s',10);
INSERT INTO "search_piece" VALUES(3,'oi d1.cell_m',12);
INSERT INTO "search_piece" VALUES(3,'oi d1.cell_d',11);
INSERT INTO "search_piece" VALUES(3,'oi d1.cell_c',13);
INSERT INTO "search_piece" VALUES(3,'oi d.committ',7);
INSERT INTO "search_piece" VALUES(3,'oi d.committ',6);
INSERT INTO "search_piece" VALUES(3,'oi d.committ',5);
INSERT INTO "search_piece" VALUES(3,'oi c.cell_se',19);
INSERT INTO "search_piece" VALUES(3,'oi c.cell_cl',20);
INSERT INTO "search_piece" VALUES(3,'oi auditor',28);
INSERT INTO "search_piece" VALUES(3,'oi administr',27);
INSERT INTO "search_piece" VALUES(3,'officer',24);
INSERT INTO "search_piece" VALUES(3,'officer',22);
INSERT INTO "search_piece" VALUES(3,'officer',9);
INSERT INTO "search_piece" VALUES(3,'officer',7);
INSERT INTO "search_piece" VALUES(3,'officer',4);
INSERT INTO "search_piece" VALUES(3,'oc_secretary',21);
INSERT INTO "search_piece" VALUES(3,'oc_secretary',1);
INSERT INTO "search_piece" VALUES(3,'oc_deputy',2);
INSERT INTO "search_piece" VALUES(3,'oard_officer',22);
INSERT INTO "search_piece" VALUES(3,'oard_officer',4);
INSERT INTO "search_piece" VALUES(3,'oard_head',3);
INSERT INTO "search_piece" VALUES(3,'nistrator',27);
INSERT INTO "search_piece" VALUES(3,'nguoi k2.boa',22);
INSERT INTO "search_piece" VALUES(3,'nguoi k2.blo',21);
INSERT INTO "search_piece" VALUES(3,'nguoi k.boar',4);
INSERT INTO "search_piece" VALUES(3,'nguoi k.boar',3);
INSERT INTO "search_piece" VALUES(3,'nguoi k.bloc',2);
INSERT INTO "search_piece" VALUES(3,'nguoi k.bloc',1);
INSERT INTO "search_piece" VALUES(3,'nguoi e1.cel',26);
INSERT INTO "search_piece" VALUES(3,'nguoi e1.cel',25);
INSERT INTO "search_piece" VALUES(3,'nguoi e.comm',24);
INSERT INTO "search_piece" VALUES(3,'nguoi e.comm',23);
INSERT INTO "search_piece" VALUES(3,'nguoi db1.ce',18);
INSERT INTO "search_piece" VALUES(3,'nguoi db1.ce',17);
INSERT INTO "search_piece" VALUES(3,'nguoi db.com',9);
INSERT INTO "search_piece" VALUES(3,'nguoi db.com',8);
INSERT INTO "search_piece" VALUES(3,'nguoi d2.cel',16);
INSERT INTO "search_piece" VALUES(3,'nguoi d2.cel',15);
INSERT INTO "search_piece" VALUES(3,'nguoi d1.fol',14);
INSERT INTO "search_piece" VALUES(3,'nguoi d1.cel',13);
INSERT INTO "search_piece" VALUES(3,'nguoi d1.cel',12);
INSERT INTO "search_piece" VALUES(3,'nguoi d1.cel',11);
INSERT INTO "search_piece" VALUES(3,'nguoi d1.cel',10);
INSERT INTO "search_piece" VALUES(3,'nguoi d.comm',7);
INSERT INTO "search_piece" VALUES(3,'nguoi d.comm',6);
INSERT INTO "search_piece" VALUES(3,'nguoi d.comm',5);
INSERT INTO "search_piece" VALUES(3,'nguoi c.cell',20);
INSERT INTO "search_piece" VALUES(3,'nguoi c.cell',19);
INSERT INTO "search_piece" VALUES(3,'nguoi audito',28);
INSERT INTO "search_piece" VALUES(3,'nguoi admini',27);
INSERT INTO "search_piece" VALUES(3,'mmittee_secr',23);
INSERT INTO "search_piece" VALUES(3,'mmittee_secr',8);
INSERT INTO "search_piece" VALUES(3,'mmittee_secr',5);
INSERT INTO "search_piece" VALUES(3,'mmittee_offi',24);
INSERT INTO "search_piece" VALUES(3,'mmittee_offi',9);
INSERT INTO "search_piece" VALUES(3,'mmittee_offi',7);
INSERT INTO "search_piece" VALUES(3,'mmittee_depu',6);
INSERT INTO "search_piece" VALUES(3,'mittee_secre',23);
INSERT INTO "search_piece" VALUES(3,'mittee_secre',8);
INSERT INTO "search_piece" VALUES(3,'mittee_secre',5);
INSERT INTO "search_piece" VALUES(3,'mittee_offic',24);
INSERT INTO "search_piece" VALUES(3,'mittee_offic',9);
INSERT INTO "search_piece" VALUES(3,'mittee_offic',7);
INSERT INTO "search_piece" VALUES(3,'mittee_deput',6);
INSERT INTO "search_piece" VALUES(3,'ministrator',27);
INSERT INTO "search_piece" VALUES(3,'member',12);
INSERT INTO "search_piece" VALUES(3,'mber',12);
INSERT INTO "search_piece" VALUES(3,'lower',14);
INSERT INTO "search_piece" VALUES(3,'loc_secretar',21);
INSERT INTO "search_piece" VALUES(3,'loc_secretar',1);
INSERT INTO "search_piece" VALUES(3,'loc_deputy',2);
INSERT INTO "search_piece" VALUES(3,'llower',14);
INSERT INTO "search_piece" VALUES(3,'ll_secretary',25);
INSERT INTO "search_piece" VALUES(3,'ll_secretary',19);
INSERT INTO "search_piece" VALUES(3,'ll_secretary',17);
INSERT INTO "search_piece" VALUES(3,'ll_secretary',15);
INSERT INTO "search_piece" VALUES(3,'ll_secretary',10);
INSERT INTO "search_piece" VALUES(3,'ll_member',12);
INSERT INTO "search_piece" VALUES(3,'ll_deputy',11);
INSERT INTO "search_piece" VALUES(3,'ll_clerk',26);
INSERT INTO "search_piece" VALUES(3,'ll_clerk',20);
INSERT INTO "search_piece" VALUES(3,'ll_clerk',18);
INSERT INTO "search_piece" VALUES(3,'ll_clerk',16);
INSERT INTO "search_piece" VALUES(3,'ll_clerk',13);
INSERT INTO "search_piece" VALUES(3,'lerk',26);
INSERT INTO "search_piece" VALUES(3,'lerk',20);
INSERT INTO "search_piece" VALUES(3,'lerk',18);
INSERT INTO "search_piece" VALUES(3,'lerk',16);
INSERT INTO "search_piece" VALUES(3,'lerk',13);
INSERT INTO "search_piece" VALUES(3,'l_secretary',25);
INSERT INTO "search_piece" VALUES(3,'l_secretary',19);
INSERT INTO "search_piece" VALUES(3,'l_secretary',17);
INSERT INTO "search_piece" VALUES(3,'l_secretary',15);
INSERT INTO "search_piece" VALUES(3,'l_secretary',10);
INSERT INTO "search_piece" VALUES(3,'l_member',12);
INSERT INTO "search_piece" VALUES(3,'l_deputy',11);
INSERT INTO "search_piece" VALUES(3,'l_clerk',26);
INSERT INTO "search_piece" VALUES(3,'l_clerk',20);
INSERT INTO "search_piece" VALUES(3,'l_clerk',18);
INSERT INTO "search_piece" VALUES(3,'l_clerk',16);
INSERT INTO "search_piece" VALUES(3,'l_clerk',13);
INSERT INTO "search_piece" VALUES(3,'k2.board_off',22);
INSERT INTO "search_piece" VALUES(3,'k2.bloc_secr',21);
INSERT INTO "search_piece" VALUES(3,'k.board_offi',4);
INSERT INTO "search_piece" VALUES(3,'k.board_head',3);
INSERT INTO "search_piece" VALUES(3,'k.bloc_secre',1);
INSERT INTO "search_piece" VALUES(3,'k.bloc_deput',2);
INSERT INTO "search_piece" VALUES(3,'k',26);
INSERT INTO "search_piece" VALUES(3,'k',20);
INSERT INTO "search_piece" VALUES(3,'k',18);
INSERT INTO "search_piece" VALUES(3,'k',16);
INSERT INTO "search_piece" VALUES(3,'k',13);
INSERT INTO "search_piece" VALUES(3,'ittee_secret',23);
INSERT INTO "search_piece" VALUES(3,'ittee_secret',8);
INSERT INTO "search_piece" VALUES(3,'ittee_secret',5);
INSERT INTO "search_piece" VALUES(3,'ittee_office',24);
INSERT INTO "search_piece" VALUES(3,'ittee_office',9);
INSERT INTO "search_piece" VALUES(3,'ittee_office',7);
INSERT INTO "search_piece" VALUES(3,'ittee_deputy',6);
INSERT INTO "search_piece" VALUES(3,'itor',28);
INSERT INTO "search_piece" VALUES(3,'istrator',27);
INSERT INTO "search_piece" VALUES(3,'inistrator',27);
INSERT INTO "search_piece" VALUES(3,'icer',24);
INSERT INTO "search_piece" VALUES(3,'icer',22);
INSERT INTO "search_piece" VALUES(3,'icer',9);
INSERT INTO "search_piece" VALUES(3,'icer',7);
INSERT INTO "search_piece" VALUES(3,'icer',4);
INSERT INTO "search_piece" VALUES(3,'i k2.board_o',22);
INSERT INTO "search_piece" VALUES(3,'i k2.bloc_se',21);
INSERT INTO "search_piece" VALUES(3,'i k.board_of',4);
INSERT INTO "search_piece" VALUES(3,'i k.board_he',3);
INSERT INTO "search_piece" VALUES(3,'i k.bloc_sec',1);
INSERT INTO "search_piece" VALUES(3,'i k.bloc_dep',2);
INSERT INTO "search_piece" VALUES(3,'i e1.cell_se',25);
INSERT INTO "search_piece" VALUES(3,'i e1.cell_cl',26);
INSERT INTO "search_piece" VALUES(3,'i e.committe',24);
INSERT INTO "search_piece" VALUES(3,'i e.committe',23);
INSERT INTO "search_piece" VALUES(3,'i db1.cell_s',17);
INSERT INTO "search_piece" VALUES(3,'i db1.cell_c',18);
INSERT INTO "search_piece" VALUES(3,'i db.committ',9);
INSERT INTO "search_piece" VALUES(3,'i db.committ',8);
INSERT INTO "search_piece" VALUES(3,'i d2.cell_se',15);
INSERT INTO "search_piece" VALUES(3,'i d2.cell_cl',16);
INSERT INTO "search_piece" VALUES(3,'i d1.followe',14);
INSERT INTO "search_piece" VALUES(3,'i d1.cell_se',10);
INSERT INTO "search_piece" VALUES(3,'i d1.cell_me',12);
INSERT INTO "search_piece" VALUES(3,'i d1.cell_de',11);
INSERT INTO "search_piece" VALUES(3,'i d1.cell_cl',13);
INSERT INTO "search_piece" VALUES(3,'i d.committe',7);
INSERT INTO "search_piece" VALUES(3,'i d.committe',6);
INSERT INTO "search_piece" VALUES(3,'i d.committe',5);
INSERT INTO "search_piece" VALUES(3,'i c.cell_sec',19);
INSERT INTO "search_piece" VALUES(3,'i c.cell_cle',20);
INSERT INTO "search_piece" VALUES(3,'i auditor',28);
INSERT INTO "search_piece" VALUES(3,'i administra',27);
INSERT INTO "search_piece" VALUES(3,'head',3);
INSERT INTO "search_piece" VALUES(3,'guoi k2.boar',22);
INSERT INTO "search_piece" VALUES(3,'guoi k2.bloc',21);
INSERT INTO "search_piece" VALUES(3,'guoi k.board',4);
INSERT INTO "search_piece" VALUES(3,'guoi k.board',3);
INSERT INTO "search_piece" VALUES(3,'guoi k.bloc_',2);
INSERT INTO "search_piece" VALUES(3,'guoi k.bloc_',1);
INSERT INTO "search_piece" VALUES(3,'guoi e1.cell',26);
INSERT INTO "search_piece" VALUES(3,'guoi e1.cell',25);
INSERT INTO "search_piece" VALUES(3,'guoi e.commi',24);
INSERT INTO "search_piece" VALUES(3,'guoi e.commi',23);
INSERT INTO "search_piece" VALUES(3,'guoi db1.cel',18);
INSERT INTO "search_piece" VALUES(3,'guoi db1.cel',17);
INSERT INTO "search_piece" VALUES(3,'guoi db.comm',9);
INSERT INTO "search_piece" VALUES(3,'guoi db.comm',8);
INSERT INTO "search_piece" VALUES(3,'guoi d2.cell',16);
INSERT INTO "search_piece" VALUES(3,'guoi d2.cell',15);
INSERT INTO "search_piece" VALUES(3,'guoi d1.foll',14);
INSERT INTO "search_piece" VALUES(3,'guoi d1.cell',13);
INSERT INTO "search_piece" VALUES(3,'guoi d1.cell',12);
INSERT INTO "search_piece" VALUES(3,'guoi d1.cell',11);
INSERT INTO "search_piece" VALUES(3,'guoi d1.cell',10);
INSERT INTO "search_piece" VALUES(3,'guoi d.commi',7);
INSERT INTO "search_piece" VALUES(3,'guoi d.commi',6);
INSERT INTO "search_piece" VALUES(3,'guoi d.commi',5);
INSERT INTO "search_piece" VALUES(3,'guoi c.cell_',20);
INSERT INTO "search_piece" VALUES(3,'guoi c.cell_',19);
INSERT INTO "search_piece" VALUES(3,'guoi auditor',28);
INSERT INTO "search_piece" VALUES(3,'guoi adminis',27);
INSERT INTO "search_piece" VALUES(3,'follower',14);
INSERT INTO "search_piece" VALUES(3,'ficer',24);
INSERT INTO "search_piece" VALUES(3,'ficer',22);
INSERT INTO "search_piece" VALUES(3,'ficer',9);
INSERT INTO "search_piece" VALUES(3,'ficer',7);
INSERT INTO "search_piece" VALUES(3,'ficer',4);
INSERT INTO "search_piece" VALUES(3,'fficer',24);
INSERT INTO "search_piece" VALUES(3,'fficer',22);
INSERT INTO "search_piece" VALUES(3,'fficer',9);
INSERT INTO "search_piece" VALUES(3,'fficer',7);
INSERT INTO "search_piece" VALUES(3,'fficer',4);
INSERT INTO "search_piece" VALUES(3,'etary',25);
INSERT INTO "search_piece" VALUES(3,'etary',23);
INSERT INTO "search_piece" VALUES(3,'etary',21);
INSERT INTO "search_piece" VALUES(3,'etary',19);
INSERT INTO "search_piece" VALUES(3,'etary',17);
INSERT INTO "search_piece" VALUES(3,'etary',15);
INSERT INTO "search_piece" VALUES(3,'etary',10);
INSERT INTO "search_piece" VALUES(3,'etary',8);
INSERT INTO "search_piece" VALUES(3,'etary',5);
INSERT INTO "search_piece" VALUES(3,'etary',1);
INSERT INTO "search_piece" VALUES(3,'erk',26);
INSERT INTO "search_piece" VALUES(3,'erk',20);
INSERT INTO "search_piece" VALUES(3,'erk',18);
INSERT INTO "search_piece" VALUES(3,'erk',16);
INSERT INTO "search_piece" VALUES(3,'erk',13);
INSERT INTO "search_piece" VALUES(3,'er',24);
INSERT INTO "search_piece" VALUES(3,'er',22);
INSERT INTO "search_piece" VALUES(3,'er',14);
INSERT INTO "search_piece" VALUES(3,'er',12);
INSERT INTO "search_piece" VALUES(3,'er',9);
INSERT INTO "search_piece" VALUES(3,'er',7);
INSERT INTO "search_piece" VALUES(3,'er',4);
INSERT INTO "search_piece" VALUES(3,'eputy',11);
INSERT INTO "search_piece" VALUES(3,'eputy',6);
INSERT INTO "search_piece" VALUES(3,'eputy',2);
INSERT INTO "search_piece" VALUES(3,'ember',12);
INSERT INTO "search_piece" VALUES(3,'ell_secretar',25);
INSERT INTO "search_piece" VALUES(3,'ell_secretar',19);
INSERT INTO "search_piece" VALUES(3,'ell_secretar',17);
INSERT INTO "search_piece" VALUES(3,'ell_secretar',15);
INSERT INTO "search_piece" VALUES(3,'ell_secretar',10);
INSERT INTO "search_piece" VALUES(3,'ell_member',12);
INSERT INTO "search_piece" VALUES(3,'ell_deputy',11);
INSERT INTO "search_piece" VALUES(3,'ell_clerk',26);
INSERT INTO "search_piece" VALUES(3,'ell_clerk',20);
INSERT INTO "search_piece" VALUES(3,'ell_clerk',18);
INSERT INTO "search_piece" VALUES(3,'ell_clerk',16);
INSERT INTO "search_piece" VALUES(3,'ell_clerk',13);
INSERT INTO "search_piece" VALUES(3,'ee_secretary',23);
INSERT INTO "search_piece" VALUES(3,'ee_secretary',8);
INSERT INTO "search_piece" VALUES(3,'ee_secretary',5);
INSERT INTO "search_piece" VALUES(3,'ee_officer',24);
INSERT INTO "search_piece" VALUES(3,'ee_officer',9);
INSERT INTO "search_piece" VALUES(3,'ee_officer',7);
INSERT INTO "search_piece" VALUES(3,'ee_deputy',6);
INSERT INTO "search_piece" VALUES(3,'ecretary',25);
INSERT INTO "search_piece" VALUES(3,'ecretary',23);
INSERT INTO "search_piece" VALUES(3,'ecretary',21);
INSERT INTO "search_piece" VALUES(3,'ecretary',19);
INSERT INTO "search_piece" VALUES(3,'ecretary',17);
INSERT INTO "search_piece" VALUES(3,'ecretary',15);
INSERT INTO "search_piece" VALUES(3,'ecretary',10);
INSERT INTO "search_piece" VALUES(3,'ecretary',8);
INSERT INTO "search_piece" VALUES(3,'ecretary',5);
INSERT INTO "search_piece" VALUES(3,'ecretary',1);
INSERT INTO "search_piece" VALUES(3,'ead',3);
INSERT INTO "search_piece" VALUES(3,'e_secretary',23);
INSERT INTO "search_piece" VALUES(3,'e_secretary',8);
INSERT INTO "search_piece" VALUES(3,'e_secretary',5);
INSERT INTO "search_piece" VALUES(3,'e_officer',24);
INSERT INTO "search_piece" VALUES(3,'e_officer',9);
INSERT INTO "search_piece" VALUES(3,'e_officer',7);
INSERT INTO "search_piece" VALUES(3,'e_deputy',6);
INSERT INTO "search_piece" VALUES(3,'e1.cell_secr',25);
INSERT INTO "search_piece" VALUES(3,'e1.cell_cler',26);
INSERT INTO "search_piece" VALUES(3,'e.committee_',24);
INSERT INTO "search_piece" VALUES(3,'e.committee_',23);
INSERT INTO "search_piece" VALUES(3,'dministrator',27);
INSERT INTO "search_piece" VALUES(3,'ditor',28);
INSERT INTO "search_piece" VALUES(3,'deputy',11);
INSERT INTO "search_piece" VALUES(3,'deputy',6);
INSERT INTO "search_piece" VALUES(3,'deputy',2);
INSERT INTO "search_piece" VALUES(3,'db1.cell_sec',17);
INSERT INTO "search_piece" VALUES(3,'db1.cell_cle',18);
INSERT INTO "search_piece" VALUES(3,'db.committee',9);
INSERT INTO "search_piece" VALUES(3,'db.committee',8);
INSERT INTO "search_piece" VALUES(3,'d_officer',22);
INSERT INTO "search_piece" VALUES(3,'d_officer',4);
INSERT INTO "search_piece" VALUES(3,'d_head',3);
INSERT INTO "search_piece" VALUES(3,'d2.cell_secr',15);
INSERT INTO "search_piece" VALUES(3,'d2.cell_cler',16);
INSERT INTO "search_piece" VALUES(3,'d1.follower',14);
INSERT INTO "search_piece" VALUES(3,'d1.cell_secr',10);
INSERT INTO "search_piece" VALUES(3,'d1.cell_memb',12);
INSERT INTO "search_piece" VALUES(3,'d1.cell_depu',11);
INSERT INTO "search_piece" VALUES(3,'d1.cell_cler',13);
INSERT INTO "search_piece" VALUES(3,'d.committee_',7);
INSERT INTO "search_piece" VALUES(3,'d.committee_',6);
INSERT INTO "search_piece" VALUES(3,'d.committee_',5);
INSERT INTO "search_piece" VALUES(3,'d',3);
INSERT INTO "search_piece" VALUES(3,'cretary',25);
INSERT INTO "search_piece" VALUES(3,'cretary',23);
INSERT INTO "search_piece" VALUES(3,'cretary',21);
INSERT INTO "search_piece" VALUES(3,'cretary',19);
INSERT INTO "search_piece" VALUES(3,'cretary',17);
INSERT INTO "search_piece" VALUES(3,'cretary',15);
INSERT INTO "search_piece" VALUES(3,'cretary',10);
INSERT INTO "search_piece" VALUES(3,'cretary',8);
INSERT INTO "search_piece" VALUES(3,'cretary',5);
INSERT INTO "search_piece" VALUES(3,'cretary',1);
INSERT INTO "search_piece" VALUES(3,'committee_se',23);
INSERT INTO "search_piece" VALUES(3,'committee_se',8);
INSERT INTO "search_piece" VALUES(3,'committee_se',5);
INSERT INTO "search_piece" VALUES(3,'committee_of',24);
INSERT INTO "search_piece" VALUES(3,'committee_of',9);
INSERT INTO "search_piece" VALUES(3,'committee_of',7);
INSERT INTO "search_piece" VALUES(3,'committee_de',6);
INSERT INTO "search_piece" VALUES(3,'clerk',26);
INSERT INTO "search_piece" VALUES(3,'clerk',20);
INSERT INTO "search_piece" VALUES(3,'clerk',18);
INSERT INTO "search_piece" VALUES(3,'clerk',16);
INSERT INTO "search_piece" VALUES(3,'clerk',13);
INSERT INTO "search_piece" VALUES(3,'cer',24);
INSERT INTO "search_piece" VALUES(3,'cer',22);
INSERT INTO "search_piece" VALUES(3,'cer',9);
INSERT INTO "search_piece" VALUES(3,'cer',7);
INSERT INTO "search_piece" VALUES(3,'cer',4);
INSERT INTO "search_piece" VALUES(3,'cell_secreta',25);
INSERT INTO "search_piece" VALUES(3,'cell_secreta',19);
INSERT INTO "search_piece" VALUES(3,'cell_secreta',17);
INSERT INTO "search_piece" VALUES(3,'cell_secreta',15);
INSERT INTO "search_piece" VALUES(3,'cell_secreta',10);
INSERT INTO "search_piece" VALUES(3,'cell_member',12);
INSERT INTO "search_piece" VALUES(3,'cell_deputy',11);
INSERT INTO "search_piece" VALUES(3,'cell_clerk',26);
INSERT INTO "search_piece" VALUES(3,'cell_clerk',20);
INSERT INTO "search_piece" VALUES(3,'cell_clerk',18);
INSERT INTO "search_piece" VALUES(3,'cell_clerk',16);
INSERT INTO "search_piece" VALUES(3,'cell_clerk',13);
INSERT INTO "search_piece" VALUES(3,'c_secretary',21);
INSERT INTO "search_piece" VALUES(3,'c_secretary',1);
INSERT INTO "search_piece" VALUES(3,'c_deputy',2);
INSERT INTO "search_piece" VALUES(3,'c.cell_secre',19);
INSERT INTO "search_piece" VALUES(3,'c.cell_clerk',20);
INSERT INTO "search_piece" VALUES(3,'board_office',22);
INSERT INTO "search_piece" VALUES(3,'board_office',4);
INSERT INTO "search_piece" VALUES(3,'board_head',3);
INSERT INTO "search_piece" VALUES(3,'bloc_secreta',21);
INSERT INTO "search_piece" VALUES(3,'bloc_secreta',1);
INSERT INTO "search_piece" VALUES(3,'bloc_deputy',2);
INSERT INTO "search_piece" VALUES(3,'ber',12);
INSERT INTO "search_piece" VALUES(3,'b1.cell_secr',17);
INSERT INTO "search_piece" VALUES(3,'b1.cell_cler',18);
INSERT INTO "search_piece" VALUES(3,'b.committee_',9);
INSERT INTO "search_piece" VALUES(3,'b.committee_',8);
INSERT INTO "search_piece" VALUES(3,'auditor',28);
INSERT INTO "search_piece" VALUES(3,'ator',27);
INSERT INTO "search_piece" VALUES(3,'ary',25);
INSERT INTO "search_piece" VALUES(3,'ary',23);
INSERT INTO "search_piece" VALUES(3,'ary',21);
INSERT INTO "search_piece" VALUES(3,'ary',19);
INSERT INTO "search_piece" VALUES(3,'ary',17);
INSERT INTO "search_piece" VALUES(3,'ary',15);
INSERT INTO "search_piece" VALUES(3,'ary',10);
INSERT INTO "search_piece" VALUES(3,'ary',8);
INSERT INTO "search_piece" VALUES(3,'ary',5);
INSERT INTO "search_piece" VALUES(3,'ary',1);
INSERT INTO "search_piece" VALUES(3,'ard_officer',22);
INSERT INTO "search_piece" VALUES(3,'ard_officer',4);
INSERT INTO "search_piece" VALUES(3,'ard_head',3);
INSERT INTO "search_piece" VALUES(3,'administrato',27);
INSERT INTO "search_piece" VALUES(3,'ad',3);
INSERT INTO "search_piece" VALUES(3,'_secretary',25);
INSERT INTO "search_piece" VALUES(3,'_secretary',23);
INSERT INTO "search_piece" VALUES(3,'_secretary',21);
INSERT INTO "search_piece" VALUES(3,'_secretary',19);
INSERT INTO "search_piece" VALUES(3,'_secretary',17);
INSERT INTO "search_piece" VALUES(3,'_secretary',15);
INSERT INTO "search_piece" VALUES(3,'_secretary',10);
INSERT INTO "search_piece" VALUES(3,'_secretary',8);
INSERT INTO "search_piece" VALUES(3,'_secretary',5);
INSERT INTO "search_piece" VALUES(3,'_secretary',1);
INSERT INTO "search_piece" VALUES(3,'_officer',24);
INSERT INTO "search_piece" VALUES(3,'_officer',22);
INSERT INTO "search_piece" VALUES(3,'_officer',9);
INSERT INTO "search_piece" VALUES(3,'_officer',7);
INSERT INTO "search_piece" VALUES(3,'_officer',4);
INSERT INTO "search_piece" VALUES(3,'_member',12);
INSERT INTO "search_piece" VALUES(3,'_head',3);
INSERT INTO "search_piece" VALUES(3,'_deputy',11);
INSERT INTO "search_piece" VALUES(3,'_deputy',6);
INSERT INTO "search_piece" VALUES(3,'_deputy',2);
INSERT INTO "search_piece" VALUES(3,'_clerk',26);
INSERT INTO "search_piece" VALUES(3,'_clerk',20);
INSERT INTO "search_piece" VALUES(3,'_clerk',18);
INSERT INTO "search_piece" VALUES(3,'_clerk',16);
INSERT INTO "search_piece" VALUES(3,'_clerk',13);
INSERT INTO "search_piece" VALUES(3,'2.cell_secre',15);
INSERT INTO "search_piece" VALUES(3,'2.cell_clerk',16);
INSERT INTO "search_piece" VALUES(3,'2.board_offi',22);
INSERT INTO "search_piece" VALUES(3,'2.bloc_secre',21);
INSERT INTO "search_piece" VALUES(3,'1.follower',14);
INSERT INTO "search_piece" VALUES(3,'1.cell_secre',25);
INSERT INTO "search_piece" VALUES(3,'1.cell_secre',17);
INSERT INTO "search_piece" VALUES(3,'1.cell_secre',10);
INSERT INTO "search_piece" VALUES(3,'1.cell_membe',12);
INSERT INTO "search_piece" VALUES(3,'1.cell_deput',11);
INSERT INTO "search_piece" VALUES(3,'1.cell_clerk',26);
INSERT INTO "search_piece" VALUES(3,'1.cell_clerk',18);
INSERT INTO "search_piece" VALUES(3,'1.cell_clerk',13);
INSERT INTO "search_piece" VALUES(3,'.follower',14);
INSERT INTO "search_piece" VALUES(3,'.committee_s',23);
INSERT INTO "search_piece" VALUES(3,'.committee_s',8);
INSERT INTO "search_piece" VALUES(3,'.committee_s',5);
INSERT INTO "search_piece" VALUES(3,'.committee_o',24);
INSERT INTO "search_piece" VALUES(3,'.committee_o',9);
INSERT INTO "search_piece" VALUES(3,'.committee_o',7);
INSERT INTO "search_piece" VALUES(3,'.committee_d',6);
INSERT INTO "search_piece" VALUES(3,'.cell_secret',25);
INSERT INTO "search_piece" VALUES(3,'.cell_secret',19);
INSERT INTO "search_piece" VALUES(3,'.cell_secret',17);
INSERT INTO "search_piece" VALUES(3,'.cell_secret',15);
INSERT INTO "search_piece" VALUES(3,'.cell_secret',10);
INSERT INTO "search_piece" VALUES(3,'.cell_member',12);
INSERT INTO "search_piece" VALUES(3,'.cell_deputy',11);
INSERT INTO "search_piece" VALUES(3,'.cell_clerk',26);
INSERT INTO "search_piece" VALUES(3,'.cell_clerk',20);
INSERT INTO "search_piece" VALUES(3,'.cell_clerk',18);
INSERT INTO "search_piece" VALUES(3,'.cell_clerk',16);
INSERT INTO "search_piece" VALUES(3,'.cell_clerk',13);
INSERT INTO "search_piece" VALUES(3,'.board_offic',22);
INSERT INTO "search_piece" VALUES(3,'.board_offic',4);
INSERT INTO "search_piece" VALUES(3,'.board_head',3);
INSERT INTO "search_piece" VALUES(3,'.bloc_secret',21);
INSERT INTO "search_piece" VALUES(3,'.bloc_secret',1);
INSERT INTO "search_piece" VALUES(3,'.bloc_deputy',2);
INSERT INTO "search_piece" VALUES(2,'vien',7);
INSERT INTO "search_piece" VALUES(2,'van phong',4);
INSERT INTO "search_piece" VALUES(2,'u vien',7);
INSERT INTO "search_piece" VALUES(2,'u',3);
INSERT INTO "search_piece" VALUES(2,'u',2);
INSERT INTO "search_piece" VALUES(2,'tra',5);
INSERT INTO "search_piece" VALUES(2,'thu vien',7);
INSERT INTO "search_piece" VALUES(2,'thanh tra',5);
INSERT INTO "search_piece" VALUES(2,'t',6);
INSERT INTO "search_piece" VALUES(2,'t',1);
INSERT INTO "search_piece" VALUES(2,'so mau',2);
INSERT INTO "search_piece" VALUES(2,'so khac',9);
INSERT INTO "search_piece" VALUES(2,'ra',5);
INSERT INTO "search_piece" VALUES(2,'phong',4);
INSERT INTO "search_piece" VALUES(2,'phan mau',3);
INSERT INTO "search_piece" VALUES(2,'ot',6);
INSERT INTO "search_piece" VALUES(2,'ot',1);
INSERT INTO "search_piece" VALUES(2,'ong',4);
INSERT INTO "search_piece" VALUES(2,'oi mot',6);
INSERT INTO "search_piece" VALUES(2,'oi mot',1);
INSERT INTO "search_piece" VALUES(2,'oi hai',8);
INSERT INTO "search_piece" VALUES(2,'o van phong',4);
INSERT INTO "search_piece" VALUES(2,'o thu vien',7);
INSERT INTO "search_piece" VALUES(2,'o thanh tra',5);
INSERT INTO "search_piece" VALUES(2,'o so mau',2);
INSERT INTO "search_piece" VALUES(2,'o so khac',9);
INSERT INTO "search_piece" VALUES(2,'o phan mau',3);
INSERT INTO "search_piece" VALUES(2,'o mau',2);
INSERT INTO "search_piece" VALUES(2,'o khoi mot',1);
INSERT INTO "search_piece" VALUES(2,'o khoi hai',8);
INSERT INTO "search_piece" VALUES(2,'o khac',10);
INSERT INTO "search_piece" VALUES(2,'o khac',9);
INSERT INTO "search_piece" VALUES(2,'o doi mot',6);
INSERT INTO "search_piece" VALUES(2,'o bo phan ma',3);
INSERT INTO "search_piece" VALUES(2,'nh tra',5);
INSERT INTO "search_piece" VALUES(2,'ng bo so mau',2);
INSERT INTO "search_piece" VALUES(2,'ng bo so kha',9);
INSERT INTO "search_piece" VALUES(2,'ng bo khoi m',1);
INSERT INTO "search_piece" VALUES(2,'ng bo khoi h',8);
INSERT INTO "search_piece" VALUES(2,'ng bo bo pha',3);
INSERT INTO "search_piece" VALUES(2,'ng',4);
INSERT INTO "search_piece" VALUES(2,'n phong',4);
INSERT INTO "search_piece" VALUES(2,'n mau',3);
INSERT INTO "search_piece" VALUES(2,'n',7);
INSERT INTO "search_piece" VALUES(2,'mot',6);
INSERT INTO "search_piece" VALUES(2,'mot',1);
INSERT INTO "search_piece" VALUES(2,'mau',3);
INSERT INTO "search_piece" VALUES(2,'mau',2);
INSERT INTO "search_piece" VALUES(2,'khoi mot',1);
INSERT INTO "search_piece" VALUES(2,'khoi hai',8);
INSERT INTO "search_piece" VALUES(2,'khac',10);
INSERT INTO "search_piece" VALUES(2,'khac',9);
INSERT INTO "search_piece" VALUES(2,'k2',8);
INSERT INTO "search_piece" VALUES(2,'k',1);
INSERT INTO "search_piece" VALUES(2,'ien',7);
INSERT INTO "search_piece" VALUES(2,'i mot',6);
INSERT INTO "search_piece" VALUES(2,'i mot',1);
INSERT INTO "search_piece" VALUES(2,'i hai',8);
INSERT INTO "search_piece" VALUES(2,'i bo van pho',4);
INSERT INTO "search_piece" VALUES(2,'i bo thu vie',7);
INSERT INTO "search_piece" VALUES(2,'i bo thanh t',5);
INSERT INTO "search_piece" VALUES(2,'i bo khac',10);
INSERT INTO "search_piece" VALUES(2,'i bo doi mot',6);
INSERT INTO "search_piece" VALUES(2,'i',8);
INSERT INTO "search_piece" VALUES(2,'hu vien',7);
INSERT INTO "search_piece" VALUES(2,'hong',4);
INSERT INTO "search_piece" VALUES(2,'hoi mot',1);
INSERT INTO "search_piece" VALUES(2,'hoi hai',8);
INSERT INTO "search_piece" VALUES(2,'hi bo van ph',4);
INSERT INTO "search_piece" VALUES(2,'hi bo thu vi',7);
INSERT INTO "search_piece" VALUES(2,'hi bo thanh ',5);
INSERT INTO "search_piece" VALUES(2,'hi bo khac',10);
INSERT INTO "search_piece" VALUES(2,'hi bo doi mo',6);
INSERT INTO "search_piece" VALUES(2,'hanh tra',5);
INSERT INTO "search_piece" VALUES(2,'han mau',3);
INSERT INTO "search_piece" VALUES(2,'hai',8);
INSERT INTO "search_piece" VALUES(2,'hac',10);
INSERT INTO "search_piece" VALUES(2,'hac',9);
INSERT INTO "search_piece" VALUES(2,'h tra',5);
INSERT INTO "search_piece" VALUES(2,'g bo so mau',2);
INSERT INTO "search_piece" VALUES(2,'g bo so khac',9);
INSERT INTO "search_piece" VALUES(2,'g bo khoi mo',1);
INSERT INTO "search_piece" VALUES(2,'g bo khoi ha',8);
INSERT INTO "search_piece" VALUES(2,'g bo bo phan',3);
INSERT INTO "search_piece" VALUES(2,'g',4);
INSERT INTO "search_piece" VALUES(2,'en',7);
INSERT INTO "search_piece" VALUES(2,'e1',10);
INSERT INTO "search_piece" VALUES(2,'e',9);
INSERT INTO "search_piece" VALUES(2,'doi mot',6);
INSERT INTO "search_piece" VALUES(2,'db1',6);
INSERT INTO "search_piece" VALUES(2,'db',3);
INSERT INTO "search_piece" VALUES(2,'dang bo so m',2);
INSERT INTO "search_piece" VALUES(2,'dang bo so k',9);
INSERT INTO "search_piece" VALUES(2,'dang bo khoi',8);
INSERT INTO "search_piece" VALUES(2,'dang bo khoi',1);
INSERT INTO "search_piece" VALUES(2,'dang bo bo p',3);
INSERT INTO "search_piece" VALUES(2,'d2',5);
INSERT INTO "search_piece" VALUES(2,'d1',4);
INSERT INTO "search_piece" VALUES(2,'d',2);
INSERT INTO "search_piece" VALUES(2,'chi bo van p',4);
INSERT INTO "search_piece" VALUES(2,'chi bo thu v',7);
INSERT INTO "search_piece" VALUES(2,'chi bo thanh',5);
INSERT INTO "search_piece" VALUES(2,'chi bo khac',10);
INSERT INTO "search_piece" VALUES(2,'chi bo doi m',6);
INSERT INTO "search_piece" VALUES(2,'c',10);
INSERT INTO "search_piece" VALUES(2,'c',9);
INSERT INTO "search_piece" VALUES(2,'c',7);
INSERT INTO "search_piece" VALUES(2,'bo van phong',4);
INSERT INTO "search_piece" VALUES(2,'bo thu vien',7);
INSERT INTO "search_piece" VALUES(2,'bo thanh tra',5);
INSERT INTO "search_piece" VALUES(2,'bo so mau',2);
INSERT INTO "search_piece" VALUES(2,'bo so khac',9);
INSERT INTO "search_piece" VALUES(2,'bo phan mau',3);
INSERT INTO "search_piece" VALUES(2,'bo khoi mot',1);
INSERT INTO "search_piece" VALUES(2,'bo khoi hai',8);
INSERT INTO "search_piece" VALUES(2,'bo khac',10);
INSERT INTO "search_piece" VALUES(2,'bo doi mot',6);
INSERT INTO "search_piece" VALUES(2,'bo bo phan m',3);
INSERT INTO "search_piece" VALUES(2,'b1',6);
INSERT INTO "search_piece" VALUES(2,'b',3);
INSERT INTO "search_piece" VALUES(2,'au',3);
INSERT INTO "search_piece" VALUES(2,'au',2);
INSERT INTO "search_piece" VALUES(2,'anh tra',5);
INSERT INTO "search_piece" VALUES(2,'ang bo so ma',2);
INSERT INTO "search_piece" VALUES(2,'ang bo so kh',9);
INSERT INTO "search_piece" VALUES(2,'ang bo khoi ',8);
INSERT INTO "search_piece" VALUES(2,'ang bo khoi ',1);
INSERT INTO "search_piece" VALUES(2,'ang bo bo ph',3);
INSERT INTO "search_piece" VALUES(2,'an phong',4);
INSERT INTO "search_piece" VALUES(2,'an mau',3);
INSERT INTO "search_piece" VALUES(2,'ai',8);
INSERT INTO "search_piece" VALUES(2,'ac',10);
INSERT INTO "search_piece" VALUES(2,'ac',9);
INSERT INTO "search_piece" VALUES(2,'a',5);
INSERT INTO "search_piece" VALUES(2,'2',8);
INSERT INTO "search_piece" VALUES(2,'2',5);
INSERT INTO "search_piece" VALUES(2,'1',10);
INSERT INTO "search_piece" VALUES(2,'1',6);
INSERT INTO "search_piece" VALUES(2,'1',4);
INSERT INTO "search_piece" VALUES(1,'vien',7);
INSERT INTO "search_piece" VALUES(1,'van phong',4);
INSERT INTO "search_piece" VALUES(1,'u vien',7);
INSERT INTO "search_piece" VALUES(1,'u',3);
INSERT INTO "search_piece" VALUES(1,'u',2);
INSERT INTO "search_piece" VALUES(1,'tra',5);
INSERT INTO "search_piece" VALUES(1,'thu vien',7);
INSERT INTO "search_piece" VALUES(1,'thanh tra',5);
INSERT INTO "search_piece" VALUES(1,'t',6);
INSERT INTO "search_piece" VALUES(1,'t',1);
INSERT INTO "search_piece" VALUES(1,'so mau',2);
INSERT INTO "search_piece" VALUES(1,'so khac',9);
INSERT INTO "search_piece" VALUES(1,'ra',5);
INSERT INTO "search_piece" VALUES(1,'phong',4);
INSERT INTO "search_piece" VALUES(1,'phan mau',3);
INSERT INTO "search_piece" VALUES(1,'ot',6);
INSERT INTO "search_piece" VALUES(1,'ot',1);
INSERT INTO "search_piece" VALUES(1,'ong',4);
INSERT INTO "search_piece" VALUES(1,'oi mot',6);
INSERT INTO "search_piece" VALUES(1,'oi mot',1);
INSERT INTO "search_piece" VALUES(1,'oi hai',8);
INSERT INTO "search_piece" VALUES(1,'o van phong',4);
INSERT INTO "search_piece" VALUES(1,'o thu vien',7);
INSERT INTO "search_piece" VALUES(1,'o thanh tra',5);
INSERT INTO "search_piece" VALUES(1,'o so mau',2);
INSERT INTO "search_piece" VALUES(1,'o so khac',9);
INSERT INTO "search_piece" VALUES(1,'o phan mau',3);
INSERT INTO "search_piece" VALUES(1,'o mau',2);
INSERT INTO "search_piece" VALUES(1,'o khoi mot',1);
INSERT INTO "search_piece" VALUES(1,'o khoi hai',8);
INSERT INTO "search_piece" VALUES(1,'o khac',10);
INSERT INTO "search_piece" VALUES(1,'o khac',9);
INSERT INTO "search_piece" VALUES(1,'o doi mot',6);
INSERT INTO "search_piece" VALUES(1,'o bo phan ma',3);
INSERT INTO "search_piece" VALUES(1,'nh tra',5);
INSERT INTO "search_piece" VALUES(1,'ng bo so mau',2);
INSERT INTO "search_piece" VALUES(1,'ng bo so kha',9);
INSERT INTO "search_piece" VALUES(1,'ng bo khoi m',1);
INSERT INTO "search_piece" VALUES(1,'ng bo khoi h',8);
INSERT INTO "search_piece" VALUES(1,'ng bo bo pha',3);
INSERT INTO "search_piece" VALUES(1,'ng',4);
INSERT INTO "search_piece" VALUES(1,'n phong',4);
INSERT INTO "search_piece" VALUES(1,'n mau',3);
INSERT INTO "search_piece" VALUES(1,'n',7);
INSERT INTO "search_piece" VALUES(1,'mot',6);
INSERT INTO "search_piece" VALUES(1,'mot',1);
INSERT INTO "search_piece" VALUES(1,'mau',3);
INSERT INTO "search_piece" VALUES(1,'mau',2);
INSERT INTO "search_piece" VALUES(1,'khoi mot',1);
INSERT INTO "search_piece" VALUES(1,'khoi hai',8);
INSERT INTO "search_piece" VALUES(1,'khac',10);
INSERT INTO "search_piece" VALUES(1,'khac',9);
INSERT INTO "search_piece" VALUES(1,'k2',8);
INSERT INTO "search_piece" VALUES(1,'k',1);
INSERT INTO "search_piece" VALUES(1,'ien',7);
INSERT INTO "search_piece" VALUES(1,'i mot',6);
INSERT INTO "search_piece" VALUES(1,'i mot',1);
INSERT INTO "search_piece" VALUES(1,'i hai',8);
INSERT INTO "search_piece" VALUES(1,'i bo van pho',4);
INSERT INTO "search_piece" VALUES(1,'i bo thu vie',7);
INSERT INTO "search_piece" VALUES(1,'i bo thanh t',5);
INSERT INTO "search_piece" VALUES(1,'i bo khac',10);
INSERT INTO "search_piece" VALUES(1,'i bo doi mot',6);
INSERT INTO "search_piece" VALUES(1,'i',8);
INSERT INTO "search_piece" VALUES(1,'hu vien',7);
INSERT INTO "search_piece" VALUES(1,'hong',4);
INSERT INTO "search_piece" VALUES(1,'hoi mot',1);
INSERT INTO "search_piece" VALUES(1,'hoi hai',8);
INSERT INTO "search_piece" VALUES(1,'hi bo van ph',4);
INSERT INTO "search_piece" VALUES(1,'hi bo thu vi',7);
INSERT INTO "search_piece" VALUES(1,'hi bo thanh ',5);
INSERT INTO "search_piece" VALUES(1,'hi bo khac',10);
INSERT INTO "search_piece" VALUES(1,'hi bo doi mo',6);
INSERT INTO "search_piece" VALUES(1,'hanh tra',5);
INSERT INTO "search_piece" VALUES(1,'han mau',3);
INSERT INTO "search_piece" VALUES(1,'hai',8);
INSERT INTO "search_piece" VALUES(1,'hac',10);
INSERT INTO "search_piece" VALUES(1,'hac',9);
INSERT INTO "search_piece" VALUES(1,'h tra',5);
INSERT INTO "search_piece" VALUES(1,'g bo so mau',2);
INSERT INTO "search_piece" VALUES(1,'g bo so khac',9);
INSERT INTO "search_piece" VALUES(1,'g bo khoi mo',1);
INSERT INTO "search_piece" VALUES(1,'g bo khoi ha',8);
INSERT INTO "search_piece" VALUES(1,'g bo bo phan',3);
INSERT INTO "search_piece" VALUES(1,'g',4);
INSERT INTO "search_piece" VALUES(1,'en',7);
INSERT INTO "search_piece" VALUES(1,'e1',10);
INSERT INTO "search_piece" VALUES(1,'e',9);
INSERT INTO "search_piece" VALUES(1,'doi mot',6);
INSERT INTO "search_piece" VALUES(1,'db1',6);
INSERT INTO "search_piece" VALUES(1,'db',3);
INSERT INTO "search_piece" VALUES(1,'dang bo so m',2);
INSERT INTO "search_piece" VALUES(1,'dang bo so k',9);
INSERT INTO "search_piece" VALUES(1,'dang bo khoi',8);
INSERT INTO "search_piece" VALUES(1,'dang bo khoi',1);
INSERT INTO "search_piece" VALUES(1,'dang bo bo p',3);
INSERT INTO "search_piece" VALUES(1,'d2',5);
INSERT INTO "search_piece" VALUES(1,'d1',4);
INSERT INTO "search_piece" VALUES(1,'d',2);
INSERT INTO "search_piece" VALUES(1,'chi bo van p',4);
INSERT INTO "search_piece" VALUES(1,'chi bo thu v',7);
INSERT INTO "search_piece" VALUES(1,'chi bo thanh',5);
INSERT INTO "search_piece" VALUES(1,'chi bo khac',10);
INSERT INTO "search_piece" VALUES(1,'chi bo doi m',6);
INSERT INTO "search_piece" VALUES(1,'c',10);
INSERT INTO "search_piece" VALUES(1,'c',9);
INSERT INTO "search_piece" VALUES(1,'c',7);
INSERT INTO "search_piece" VALUES(1,'bo van phong',4);
INSERT INTO "search_piece" VALUES(1,'bo thu vien',7);
INSERT INTO "search_piece" VALUES(1,'bo thanh tra',5);
INSERT INTO "search_piece" VALUES(1,'bo so mau',2);
INSERT INTO "search_piece" VALUES(1,'bo so khac',9);
INSERT INTO "search_piece" VALUES(1,'bo phan mau',3);
INSERT INTO "search_piece" VALUES(1,'bo khoi mot',1);
INSERT INTO "search_piece" VALUES(1,'bo khoi hai',8);
INSERT INTO "search_piece" VALUES(1,'bo khac',10);
INSERT INTO "search_piece" VALUES(1,'bo doi mot',6);
INSERT INTO "search_piece" VALUES(1,'bo bo phan m',3);
INSERT INTO "search_piece" VALUES(1,'b1',6);
INSERT INTO "search_piece" VALUES(1,'b',3);
INSERT INTO "search_piece" VALUES(1,'au',3);
INSERT INTO "search_piece" VALUES(1,'au',2);
INSERT INTO "search_piece" VALUES(1,'anh tra',5);
INSERT INTO "search_piece" VALUES(1,'ang bo so ma',2);
INSERT INTO "search_piece" VALUES(1,'ang bo so kh',9);
INSERT INTO "search_piece" VALUES(1,'ang bo khoi ',8);
INSERT INTO "search_piece" VALUES(1,'ang bo khoi ',1);
INSERT INTO "search_piece" VALUES(1,'ang bo bo ph',3);
INSERT INTO "search_piece" VALUES(1,'an phong',4);
INSERT INTO "search_piece" VALUES(1,'an mau',3);
INSERT INTO "search_piece" VALUES(1,'ai',8);
INSERT INTO "search_piece" VALUES(1,'ac',10);
INSERT INTO "search_piece" VALUES(1,'ac',9);
INSERT INTO "search_piece" VALUES(1,'a',5);
INSERT INTO "search_piece" VALUES(1,'2',8);
INSERT INTO "search_piece" VALUES(1,'2',5);
INSERT INTO "search_piece" VALUES(1,'1',10);
INSERT INTO "search_piece" VALUES(1,'1',6);
INSERT INTO "search_piece" VALUES(1,'1',4);
CREATE TABLE secret (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	password_hash VARCHAR(200) NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	code_until DATETIME, 
	CONSTRAINT pk_secret PRIMARY KEY (id), 
	CONSTRAINT fk_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_secret_account_id UNIQUE (account_id)
);
CREATE TABLE security_key (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	credential VARCHAR(1400) NOT NULL, 
	public_key VARCHAR(2000) NOT NULL, 
	counter BIGINT NOT NULL, 
	added_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_security_key PRIMARY KEY (id), 
	CONSTRAINT uq_security_key_credential UNIQUE (credential), 
	CONSTRAINT fk_security_key_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE sent_files (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	size BIGINT NOT NULL, 
	CONSTRAINT pk_sent_files PRIMARY KEY (id), 
	CONSTRAINT fk_sent_files_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE setting (
	id INTEGER NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id), 
	CONSTRAINT uq_setting_name UNIQUE (name)
);
INSERT INTO "setting" VALUES(1,'factor_needed','offered');
CREATE TABLE sheet_answer (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	field_code VARCHAR(40) NOT NULL, 
	value VARCHAR(400), 
	not_applicable BOOLEAN NOT NULL, 
	note VARCHAR(1000) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_sheet_answer PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_answer_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_sheet_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_sheet_answer_sheet_id_field_code UNIQUE (sheet_id, field_code)
);
INSERT INTO "sheet_answer" VALUES(198,9,'previous','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(197,9,'assignment','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(196,9,'conclusion','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(195,9,'qualities','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(194,9,'criticism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(193,9,'centralism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(192,9,'minutes','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(191,9,'speakers','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(190,9,'praise','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(189,9,'following_example','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(188,9,'full_content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(187,9,'duration','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(186,9,'order','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(185,9,'on_time','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(184,9,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(183,9,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(182,9,'attendance','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(181,9,'notice','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(180,9,'draft','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(179,9,'content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(178,9,'committee_meets','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(177,9,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(176,8,'previous','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(175,8,'assignment','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(174,8,'conclusion','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(173,8,'qualities','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(172,8,'criticism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(171,8,'centralism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(170,8,'minutes','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(169,8,'speakers','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(168,8,'praise','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(167,8,'following_example','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(166,8,'full_content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(165,8,'duration','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(164,8,'order','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(163,8,'on_time','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(162,8,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(161,8,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(160,8,'attendance','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(159,8,'notice','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(158,8,'draft','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(157,8,'content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(156,8,'committee_meets','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(155,8,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(154,7,'previous','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(153,7,'assignment','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(152,7,'conclusion','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(151,7,'qualities','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(150,7,'criticism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(149,7,'centralism','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(148,7,'minutes','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(147,7,'speakers','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(146,7,'praise','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(145,7,'following_example','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(144,7,'full_content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(143,7,'duration','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(142,7,'order','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(141,7,'on_time','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(140,7,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(139,7,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(138,7,'attendance','b1',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(137,7,'notice','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(136,7,'draft','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(135,7,'content','0',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(134,7,'committee_meets','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(133,7,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.',1547953200000);
INSERT INTO "sheet_answer" VALUES(132,6,'previous','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(131,6,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(130,6,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(129,6,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(128,6,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(127,6,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(126,6,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(125,6,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(124,6,'praise','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(123,6,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(122,6,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(121,6,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(120,6,'order','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(119,6,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(118,6,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(117,6,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(116,6,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(115,6,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(114,6,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(113,6,'content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(112,6,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(111,6,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(110,5,'previous','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(109,5,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(108,5,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(107,5,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(106,5,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(105,5,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(104,5,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(103,5,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(102,5,'praise','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(101,5,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(100,5,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(99,5,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(98,5,'order','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(97,5,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(96,5,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(95,5,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(94,5,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(93,5,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(92,5,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(91,5,'content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(90,5,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(89,5,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(88,4,'previous','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(87,4,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(86,4,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(85,4,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(84,4,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(83,4,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(82,4,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(81,4,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(80,4,'praise','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(79,4,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(78,4,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(77,4,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(76,4,'order','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(75,4,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(74,4,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(73,4,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(72,4,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(71,4,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(70,4,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(69,4,'content','0',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(68,4,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(67,4,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_answer" VALUES(66,3,'previous','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(65,3,'assignment','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(64,3,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(63,3,'qualities','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(62,3,'criticism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(61,3,'centralism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(60,3,'minutes','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(59,3,'speakers','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(58,3,'praise','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(57,3,'following_example','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(56,3,'full_content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(55,3,'duration','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(54,3,'order','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(53,3,'on_time','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(52,3,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(51,3,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(50,3,'attendance','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(49,3,'notice','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(48,3,'draft','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(47,3,'content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(46,3,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(45,3,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(44,2,'previous','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(43,2,'assignment','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(42,2,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(41,2,'qualities','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(40,2,'criticism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(39,2,'centralism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(38,2,'minutes','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(37,2,'speakers','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(36,2,'praise','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(35,2,'following_example','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(34,2,'full_content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(33,2,'duration','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(32,2,'order','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(31,2,'on_time','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(30,2,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(29,2,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(28,2,'attendance','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(27,2,'notice','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(26,2,'draft','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(25,2,'content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(24,2,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(23,2,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(22,1,'previous','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(21,1,'assignment','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(20,1,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(19,1,'qualities','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(18,1,'criticism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(17,1,'centralism','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(16,1,'minutes','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(15,1,'speakers','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(14,1,'praise','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(13,1,'following_example','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(12,1,'full_content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(11,1,'duration','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(10,1,'order','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(9,1,'on_time','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(8,1,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(7,1,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(6,1,'attendance','b1',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(5,1,'notice','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(4,1,'draft','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(3,1,'content','0',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(2,1,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_answer" VALUES(1,1,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.',1547953200000);
CREATE TABLE sheet_body (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	salt VARCHAR(64) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, kept_at BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_sheet_body PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_body_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_sheet_body_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_sheet_body_sheet_id UNIQUE (sheet_id)
);
INSERT INTO "sheet_body" VALUES(9,9,'dad02910eda57b648ff9e6d3b5f8ce26a9b21b7d7fc680abc27ea01508d09966',7,'1.7.',1547953200000);
INSERT INTO "sheet_body" VALUES(8,8,'db7e8c8eee47b76e4f6a66a2d73469ab07fd1a943f03a2f90f476afe92097f47',7,'1.7.',1547953200000);
INSERT INTO "sheet_body" VALUES(7,7,'b44cb002ef75dda5dd6f085074a24875235c0466c4de411e851830b0947d109a',7,'1.7.',1547953200000);
INSERT INTO "sheet_body" VALUES(6,6,'7afe47f11ccb15be7e20f13ae1076f97e1ee1d68e27591cbe3d44dbc291ff7a0',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_body" VALUES(5,5,'4a59f78d3db6ed71775b9d9bab520c3706eb1d36c27805a21e7be25373ed2615',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_body" VALUES(4,4,'f634539c07b4ac1f471a138e5c4d4d78a653176aad0e0719356caa7505a04221',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_body" VALUES(3,3,'f2007fe72d3df55eba325e528dc8b254028c05c15fa0e6c76eacb9dbde2f292e',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_body" VALUES(2,2,'31284542fcf25cca51e290d253f58066f5d49f0499f904babe54bdbb5c8d8ea8',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_body" VALUES(1,1,'0be458edd6f6f618302c50ac8bc75c5ca5841d2e497ce8288cb4f0d4a8fd65b5',4,'1.2.4.',1547953200000);
CREATE TABLE sign_in (
	id INTEGER NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	began_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	agent VARCHAR(200) NOT NULL, 
	account_id INTEGER NOT NULL, address VARCHAR(45) DEFAULT '' NOT NULL, new_device BOOLEAN DEFAULT 0 NOT NULL, factor_at DATETIME, 
	CONSTRAINT pk_sign_in PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in" VALUES(28,'1c2faa586789131b77f28bee8f94c427c16bf980cdeb6a044fe55c9f30a78cdd','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',28,'',0,NULL);
INSERT INTO "sign_in" VALUES(27,'07f5671e9cec1dfafdf96ca4930e677ab2dc16cb4666f2e448aaaabac60e6f4e','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',27,'',0,NULL);
INSERT INTO "sign_in" VALUES(26,'159f31fdee7d3139ee162a2685b2c357ad82a73f7df08f2c84169f77b7b03d37','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',26,'',0,NULL);
INSERT INTO "sign_in" VALUES(25,'1cbb70e073be96697019f4369e8d9c9d31f217f42df0d7611edf37d2183759f7','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',25,'',0,NULL);
INSERT INTO "sign_in" VALUES(24,'e651986864cfc80822181d074bebc00ab9885ebd5ec5bbf46cf4dc202463df19','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',24,'',0,NULL);
INSERT INTO "sign_in" VALUES(23,'c2a7c20f43adddddccd3b45a877ecb8e2a89745b3eac29658d6fa0c155766726','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',23,'',0,NULL);
INSERT INTO "sign_in" VALUES(22,'58df42c3746ceacbee2c12a63b9f5e7254ae810c46b7c02e9b4c08a14f786116','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',22,'',0,NULL);
INSERT INTO "sign_in" VALUES(21,'683ab78d1edc9b31cf30da84679e6708faff71ba8333019dc80ec6ed808cc0d7','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',21,'',0,NULL);
INSERT INTO "sign_in" VALUES(20,'1f08124d4cdec90ea6560895562af9bbf39ca766ccfb28079d3ca95b7148a860','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',20,'',0,NULL);
INSERT INTO "sign_in" VALUES(19,'51463efce812b346caff29d3b49daf8fbaf187593556bf7ee36647e8cd70156a','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',19,'',0,NULL);
INSERT INTO "sign_in" VALUES(18,'7eaf4b9b8c06efcdb502b1d970259a4731be4c55dea82d0b8ac43c10c71501f6','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',18,'',0,NULL);
INSERT INTO "sign_in" VALUES(17,'290bce8c7cebf3623f344d2a114c286240684d67e68608415fa6b20339c3fbc8','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',17,'',0,NULL);
INSERT INTO "sign_in" VALUES(16,'be1c21438c2f02c7959384ec616190a8b3589b8a539685ca01f78d50312083f5','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',16,'',0,NULL);
INSERT INTO "sign_in" VALUES(15,'6ef8a38785b8e68df3e3c96a57877d3588c761d91e8c90ee23cf933cf935675c','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',15,'',0,NULL);
INSERT INTO "sign_in" VALUES(14,'dff65e7e12371f757371007b3f357f8e844a2b2a392afb73039a9ce5e9fd0493','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',14,'',0,NULL);
INSERT INTO "sign_in" VALUES(13,'4a84a484ed74b24a9c999c90dff5b0b114210303ba6ec4357cf34c1eec973bc6','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',13,'',0,NULL);
INSERT INTO "sign_in" VALUES(12,'3c4ebc9fbb718e3c9ede5492a9a471ba0007c8e08363ccf4b0e6f2fb363245d2','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',12,'',0,NULL);
INSERT INTO "sign_in" VALUES(11,'8ca3608197144b6eca9400356e0ea4fb957cd4e4b26ae93ca518e8a06b6b190d','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',11,'',0,NULL);
INSERT INTO "sign_in" VALUES(10,'49e4b13501439882e1516366e936724003f5b105de234782a9b7eb1571c7ac4c','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',10,'',0,NULL);
INSERT INTO "sign_in" VALUES(9,'c06fba96cdf2a279a960279e1d534b5cd2b0371ec47d97502982dd09f70d0235','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',9,'',0,NULL);
INSERT INTO "sign_in" VALUES(8,'4111023a65681fcca750a51933774bbd7f9c7ee9290a236de622e016a65c51af','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',8,'',0,NULL);
INSERT INTO "sign_in" VALUES(7,'605f87da402896e3b70839cc05dc2ec6e28e47c801b678bbcc2ea34e0880a04f','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',7,'',0,NULL);
INSERT INTO "sign_in" VALUES(6,'c292305fbe7fa1cd113a96deda336570f8e10461738b696055c742074e1645fe','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',6,'',0,NULL);
INSERT INTO "sign_in" VALUES(5,'8b93767439c232e77c5dbb5db9b5f4cd8e5dd1e74505d7787053e8a6b34f6550','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',5,'',0,NULL);
INSERT INTO "sign_in" VALUES(4,'7500d40ce1f0794922df973438434eb70f4e7e61ef4b78d8fb3ebc725e36babe','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',4,'',0,NULL);
INSERT INTO "sign_in" VALUES(3,'dc68eae1803af5d3b6050a7cea413271d49d04c032f88d38c0f70d5f1ad39d4b','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',3,'',0,NULL);
INSERT INTO "sign_in" VALUES(2,'822b386bf63cd10d2515d0aa01f4ca6771e01cefefedca01abb8f15c21d67a27','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',2,'',0,NULL);
INSERT INTO "sign_in" VALUES(1,'00152e225a12abfc2dfd9a6fe7df5532657943e1bc645c7466a14fc314ab4dd4','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',1,'',0,NULL);
CREATE TABLE sign_in_try (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	door VARCHAR(20) NOT NULL, 
	outcome VARCHAR(10) NOT NULL, 
	who VARCHAR(24) NOT NULL, 
	account_id INTEGER, 
	address VARCHAR(45) NOT NULL, 
	network VARCHAR(45) NOT NULL, 
	device_id INTEGER, 
	counts BOOLEAN NOT NULL, 
	CONSTRAINT pk_sign_in_try PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_try_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE signal_catch (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	code VARCHAR(30) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_signal_catch PRIMARY KEY (id), 
	CONSTRAINT uq_signal_catch_version_id_code UNIQUE (version_id, code), 
	CONSTRAINT fk_signal_catch_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_signal_catch_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_signal_catch_version_id FOREIGN KEY(version_id) REFERENCES report_version (id)
);
CREATE TABLE signal_rule (
	id INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	issuer INTEGER NOT NULL, 
	code VARCHAR(30) NOT NULL, 
	asked BOOLEAN NOT NULL, 
	level VARCHAR(10) NOT NULL, 
	numbers VARCHAR(400) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	published_at DATETIME NOT NULL, 
	published_by VARCHAR(200) NOT NULL, 
	retired_at DATETIME, 
	CONSTRAINT pk_signal_rule PRIMARY KEY (id), 
	CONSTRAINT fk_signal_rule_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE signed_document (
	id INTEGER NOT NULL, 
	doc_type VARCHAR(10) NOT NULL, 
	term VARCHAR(20) NOT NULL, 
	number INTEGER NOT NULL, 
	dated_on DATE NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	subject_id INTEGER, 
	abstract VARCHAR(400) NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	person_id INTEGER, 
	signed_at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, search_key TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_signed_document PRIMARY KEY (id), 
	CONSTRAINT fk_signed_document_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_signed_document_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_signed_document_unit_id_doc_type_term_number UNIQUE (unit_id, doc_type, term, number)
);
INSERT INTO "signed_document" VALUES(1,'BC','2015-2020',1,'2019-01-20','report',6,'','{"sha256":"3a5ad7d5ce74198125b1a5252fb55f8a90fe319e6f68ab44bdc0a6611b139217","version":1}','6c8cd5c1cc55bb7ec03b8e6f07f76408ea034a6e819b8da2f63d86e139915aca',1,'2019-01-20 03:00:00.000000',1,'1.','');
CREATE TABLE state (
	id INTEGER NOT NULL, 
	route_id INTEGER NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	name_en VARCHAR(60) NOT NULL, 
	is_open BOOLEAN NOT NULL, 
	is_locked BOOLEAN NOT NULL, 
	is_final BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_state PRIMARY KEY (id), 
	CONSTRAINT fk_state_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_state_route_id FOREIGN KEY(route_id) REFERENCES route (id), 
	CONSTRAINT uq_state_route_id_code UNIQUE (route_id, code)
);
INSERT INTO "state" VALUES(15,2,'reopened','Mở lại','Reopened',1,0,0,5,NULL,'');
INSERT INTO "state" VALUES(14,2,'approved','Đã duyệt','Approved',0,1,1,4,NULL,'');
INSERT INTO "state" VALUES(13,2,'returned','Bị trả lại','Returned',1,0,0,3,NULL,'');
INSERT INTO "state" VALUES(12,2,'received','Đã tiếp nhận','Received',0,1,0,2,NULL,'');
INSERT INTO "state" VALUES(11,2,'submitted','Đã trình','Submitted',0,1,0,1,NULL,'');
INSERT INTO "state" VALUES(10,2,'draft','Đang soạn','Draft',1,0,0,0,NULL,'');
INSERT INTO "state" VALUES(9,1,'issued','Đã ban hành','Issued',0,1,1,8,NULL,'');
INSERT INTO "state" VALUES(8,1,'closed','Đã chốt','Closed',0,1,0,7,NULL,'');
INSERT INTO "state" VALUES(7,1,'reopened','Mở lại','Reopened',1,0,0,6,NULL,'');
INSERT INTO "state" VALUES(6,1,'approved','Đã duyệt','Approved',0,1,1,5,NULL,'');
INSERT INTO "state" VALUES(5,1,'returned','Bị trả lại','Returned',1,0,0,4,NULL,'');
INSERT INTO "state" VALUES(4,1,'received','Đã tiếp nhận','Received',0,1,0,3,NULL,'');
INSERT INTO "state" VALUES(3,1,'submitted','Đã trình','Submitted',0,1,0,2,NULL,'');
INSERT INTO "state" VALUES(2,1,'prepared','Đã chuẩn bị','Prepared',1,0,0,1,NULL,'');
INSERT INTO "state" VALUES(1,1,'draft','Đang soạn','Draft',1,0,0,0,NULL,'');
CREATE TABLE step (
	id INTEGER NOT NULL, 
	route_id INTEGER NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	name_en VARCHAR(60) NOT NULL, 
	from_state VARCHAR(20) NOT NULL, 
	to_state VARCHAR(20) NOT NULL, 
	actor VARCHAR(10) NOT NULL, 
	grant VARCHAR(30) NOT NULL, 
	guards VARCHAR(200) NOT NULL, 
	effects VARCHAR(200) NOT NULL, 
	needs_note BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	desk_id INTEGER, 
	roles VARCHAR(400) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_step PRIMARY KEY (id), 
	CONSTRAINT fk_step_desk_id FOREIGN KEY(desk_id) REFERENCES unit (id), 
	CONSTRAINT fk_step_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_step_route_id FOREIGN KEY(route_id) REFERENCES route (id), 
	CONSTRAINT uq_step_route_id_code_from_state UNIQUE (route_id, code, from_state)
);
INSERT INTO "step" VALUES(38,2,'reopen','Mở lại','Reopen','approved','reopened','desk','report.decide','["not_own"]','[]',1,9,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(37,2,'send_back','Trả lại','Send back','received','returned','desk','report.decide','["not_own", "newest_seen"]','[]',1,8,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(36,2,'send_back','Trả lại','Send back','submitted','returned','desk','report.decide','["not_own", "newest_seen"]','[]',1,7,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(35,2,'approve','Duyệt','Approve','received','approved','desk','report.decide','["not_own", "newest_seen"]','["accept"]',0,6,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(34,2,'approve','Duyệt','Approve','submitted','approved','desk','report.decide','["not_own", "newest_seen"]','["accept"]',0,5,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(33,2,'receive','Tiếp nhận','Receive','submitted','received','desk','report.receive','["newest_seen"]','[]',0,4,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(32,2,'recall','Thu hồi','Recall','submitted','draft','own','report.submit','[]','[]',0,3,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(31,2,'submit','Trình cấp trên','Submit','reopened','submitted','own','report.submit','["has_desk", "answered", "children_told"]','["freeze", "to_desk"]',0,2,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(30,2,'submit','Trình cấp trên','Submit','returned','submitted','own','report.submit','["has_desk", "answered", "children_told"]','["freeze", "to_desk"]',0,1,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(29,2,'submit','Trình cấp trên','Submit','draft','submitted','own','report.submit','["has_desk", "answered", "children_told"]','["freeze", "to_desk"]',0,0,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(28,1,'revise','Lập lại để ban hành mới','Revise for a new issue','issued','reopened','own','report.issue','["at_root"]','["unlock"]',1,27,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(27,1,'sign','Ký ban hành','Sign and issue','closed','issued','own','report.issue','["newest_seen", "destination"]','["number"]',0,26,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(26,1,'unclose','Bỏ chốt','Undo closing','closed','draft','own','report.prepare','[]','["unlock"]',1,25,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(25,1,'keep','Giữ nguyên bản này','Keep this version','issued','issued','own','report.submit','["is_stale"]','["keep"]',1,24,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(24,1,'keep','Giữ nguyên bản này','Keep this version','closed','closed','own','report.submit','["is_stale"]','["keep"]',1,23,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(23,1,'keep','Giữ nguyên bản này','Keep this version','approved','approved','own','report.submit','["is_stale"]','["keep"]',1,22,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(22,1,'keep','Giữ nguyên bản này','Keep this version','received','received','own','report.submit','["is_stale"]','["keep"]',1,21,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(21,1,'keep','Giữ nguyên bản này','Keep this version','submitted','submitted','own','report.submit','["is_stale"]','["keep"]',1,20,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(20,1,'ask','Đề nghị mở lại','Ask to reopen','approved','approved','own','report.submit','["below_root", "not_asked"]','["ask"]',1,19,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(19,1,'reopen','Mở lại','Reopen','approved','reopened','desk','report.decide','["not_own"]','["unlock", "pins"]',1,18,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(18,1,'send_back','Trả lại','Send back','received','returned','desk','report.decide','["not_own", "newest_seen", "received"]','["unlock", "pins", "seen"]',1,17,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(17,1,'send_back','Trả lại','Send back','submitted','returned','desk','report.decide','["not_own", "newest_seen", "received"]','["unlock", "pins", "seen"]',1,16,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(16,1,'approve','Duyệt','Approve','received','approved','desk','report.decide','["not_own", "newest_seen", "received", "no_drafts"]','["accept", "seen"]',0,15,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(15,1,'approve','Duyệt','Approve','submitted','approved','desk','report.decide','["not_own", "newest_seen", "received", "no_drafts"]','["accept", "seen"]',0,14,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(14,1,'receive','Tiếp nhận','Receive','submitted','received','desk','report.receive','["receiver", "newest_seen"]','["receive"]',0,13,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(13,1,'recall','Thu hồi','Recall','submitted','draft','own','report.submit','[]','["unlock"]',0,12,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(12,1,'amend','Sửa tiếp','Amend','prepared','draft','own','report.prepare','[]','[]',0,11,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(11,1,'close','Chốt quý','Close the quarter','reopened','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,10,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(10,1,'close','Chốt quý','Close the quarter','returned','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,9,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(9,1,'close','Chốt quý','Close the quarter','prepared','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,8,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(8,1,'close','Chốt quý','Close the quarter','draft','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,7,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(7,1,'submit','Trình cấp trên','Submit','reopened','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,6,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(6,1,'submit','Trình cấp trên','Submit','returned','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,5,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(5,1,'submit','Trình cấp trên','Submit','prepared','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,4,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(4,1,'submit','Trình cấp trên','Submit','draft','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,3,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(3,1,'prepare','Chuẩn bị xong','Ready','reopened','prepared','own','report.prepare','[]','[]',0,2,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(2,1,'prepare','Chuẩn bị xong','Ready','returned','prepared','own','report.prepare','[]','[]',0,1,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(1,1,'prepare','Chuẩn bị xong','Ready','draft','prepared','own','report.prepare','[]','[]',0,0,NULL,'[]',NULL,'');
CREATE TABLE step_event (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	row_version INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	from_state VARCHAR(20) NOT NULL, 
	to_state VARCHAR(20) NOT NULL, 
	version_number INTEGER, 
	person_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, on_behalf VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_step_event PRIMARY KEY (id), 
	CONSTRAINT fk_step_event_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_step_event_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_step_event_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_step_event_report_id_row_version UNIQUE (report_id, row_version)
);
INSERT INTO "step_event" VALUES(17,6,2,'sign','closed','issued',1,1,'Người K.bloc_secretary','','2019-01-20 03:00:00.000000',1,'1.','');
INSERT INTO "step_event" VALUES(16,6,1,'close','draft','closed',1,4,'Người K.board_officer','','2019-01-20 03:00:00.000000',1,'1.','');
INSERT INTO "step_event" VALUES(15,5,3,'approve','received','approved',1,2,'Người K.bloc_deputy','','2019-01-20 03:00:00.000000',2,'1.2.','');
INSERT INTO "step_event" VALUES(14,5,2,'receive','submitted','received',1,4,'Người K.board_officer','','2019-01-20 03:00:00.000000',2,'1.2.','');
INSERT INTO "step_event" VALUES(13,5,1,'submit','draft','submitted',1,5,'Người D.committee_secretary','','2019-01-20 03:00:00.000000',2,'1.2.','');
INSERT INTO "step_event" VALUES(12,4,2,'approve','submitted','approved',1,6,'Người D.committee_deputy','','2019-01-20 03:00:00.000000',3,'1.2.3.','');
INSERT INTO "step_event" VALUES(11,4,1,'submit','draft','submitted',1,8,'Người DB.committee_secretary','','2019-01-20 03:00:00.000000',3,'1.2.3.','');
INSERT INTO "step_event" VALUES(10,3,3,'approve','received','approved',1,2,'Người K.bloc_deputy','','2019-01-20 03:00:00.000000',7,'1.7.','');
INSERT INTO "step_event" VALUES(9,3,2,'receive','submitted','received',1,4,'Người K.board_officer','','2019-01-20 03:00:00.000000',7,'1.7.','');
INSERT INTO "step_event" VALUES(8,2,3,'approve','received','approved',1,8,'Người DB.committee_secretary','','2019-01-20 03:00:00.000000',6,'1.2.3.6.','');
INSERT INTO "step_event" VALUES(7,2,2,'receive','submitted','received',1,9,'Người DB.committee_officer','','2019-01-20 03:00:00.000000',6,'1.2.3.6.','');
INSERT INTO "step_event" VALUES(6,1,4,'approve','submitted','approved',2,5,'Người D.committee_secretary','','2019-01-20 03:00:00.000000',4,'1.2.4.','');
INSERT INTO "step_event" VALUES(5,1,3,'submit','returned','submitted',2,10,'Người D1.cell_secretary','','2019-01-20 03:00:00.000000',4,'1.2.4.','');
INSERT INTO "step_event" VALUES(4,1,2,'send_back','submitted','returned',1,5,'Người D.committee_secretary','Bổ sung phần kiến nghị','2019-01-20 03:00:00.000000',4,'1.2.4.','');
INSERT INTO "step_event" VALUES(3,3,1,'submit','draft','submitted',1,19,'Người C.cell_secretary','','2019-01-20 03:00:00.000000',7,'1.7.','');
INSERT INTO "step_event" VALUES(2,2,1,'submit','draft','submitted',1,17,'Người DB1.cell_secretary','','2019-01-20 03:00:00.000000',6,'1.2.3.6.','');
INSERT INTO "step_event" VALUES(1,1,1,'submit','draft','submitted',1,10,'Người D1.cell_secretary','','2019-01-20 03:00:00.000000',4,'1.2.4.','');
CREATE TABLE succession (
	id INTEGER NOT NULL, 
	from_id INTEGER NOT NULL, 
	to_id INTEGER NOT NULL, 
	on_day DATE NOT NULL, 
	act VARCHAR(20) NOT NULL, 
	CONSTRAINT pk_succession PRIMARY KEY (id), 
	CONSTRAINT uq_succession_from_id_to_id_on_day UNIQUE (from_id, to_id, on_day), 
	CONSTRAINT fk_succession_from_id FOREIGN KEY(from_id) REFERENCES unit (id), 
	CONSTRAINT fk_succession_to_id FOREIGN KEY(to_id) REFERENCES unit (id)
);
CREATE TABLE sum_mark (
	id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	above VARCHAR(200) NOT NULL, 
	period DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_sum_mark PRIMARY KEY (id)
);
CREATE TABLE supplement (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	made_at DATETIME NOT NULL, 
	made_by VARCHAR(200) NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_supplement PRIMARY KEY (id), 
	CONSTRAINT uq_supplement_version_id_number UNIQUE (version_id, number), 
	CONSTRAINT fk_supplement_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_supplement_version_id FOREIGN KEY(version_id) REFERENCES report_version (id), 
	CONSTRAINT fk_supplement_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_supplement_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE topic (
	id INTEGER NOT NULL, 
	code INTEGER NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	holds_from DATE NOT NULL, 
	retired_on DATE, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_topic PRIMARY KEY (id), 
	CONSTRAINT fk_topic_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "topic" VALUES(11,11,'Chuyên đề khác phù hợp với đặc điểm của chi bộ','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(10,10,'Phương pháp tự nghiên cứu, học tập để nâng cao trình độ kiến thức','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(9,9,'Bồi dưỡng, tạo nguồn phát triển đảng viên','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(8,8,'Lãnh đạo, chỉ đạo giải quyết những vấn đề phức tạp nảy sinh trong cơ quan, đơn vị','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(7,7,'Giáo dục truyền thống cách mạng, truyền thống của cơ quan, đơn vị','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(6,6,'Nâng cao chất lượng, hiệu quả công tác chuyên môn, nghiên cứu, tham mưu và xây dựng đề án, kế hoạch','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(5,5,'Triển khai thực hiện chỉ thị, nghị quyết, quy định của Đảng, pháp luật của Nhà nước','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(4,4,'Xây dựng Đảng, hệ thống chính trị, cơ quan, đơn vị vững mạnh; phòng, chống tham nhũng, lãng phí, quan liêu và tệ nạn xã hội','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(3,3,'Phòng, chống, khắc phục biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa" trong nội bộ','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(2,2,'Nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của cán bộ, đảng viên','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(1,1,'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh','2018-10-01',NULL,1,NULL,'');
CREATE TABLE topic_orientation (
	id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	topic_id INTEGER NOT NULL, 
	text VARCHAR(400) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_topic_orientation PRIMARY KEY (id), 
	CONSTRAINT fk_topic_orientation_topic_id FOREIGN KEY(topic_id) REFERENCES topic (id), 
	CONSTRAINT fk_topic_orientation_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_topic_orientation_unit_id_quarter UNIQUE (unit_id, quarter, topic_id)
);
CREATE TABLE tried_template (
	id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	data BLOB NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_tried_template PRIMARY KEY (id), 
	CONSTRAINT uq_tried_template_unit_id_kind UNIQUE (unit_id, kind), 
	CONSTRAINT fk_tried_template_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE unit (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind_code VARCHAR(40) NOT NULL, 
	parent_id INTEGER, 
	search_key VARCHAR(250) NOT NULL, 
	sort_key VARCHAR(500) NOT NULL, 
	contact VARCHAR(200) NOT NULL, 
	founded_on DATE NOT NULL, 
	dissolved_on DATE, 
	successor_id INTEGER, 
	row_version INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, custodian_id INTEGER REFERENCES unit (id), handed TEXT DEFAULT '' NOT NULL, in_use_from DATE, in_use_said BOOLEAN DEFAULT 0 NOT NULL, code_key VARCHAR(200) DEFAULT '' NOT NULL, code_search VARCHAR(40) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_unit PRIMARY KEY (id), 
	CONSTRAINT fk_unit_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code), 
	CONSTRAINT fk_unit_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_successor_id FOREIGN KEY(successor_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_code UNIQUE (code)
);
INSERT INTO "unit" VALUES(10,'E1','Chi bộ Khác','subordinate_cell',9,'chi bo khac','elm dt olae00000500040','','2015-01-01',NULL,NULL,2,'8.9.10.',NULL,'',NULL,0,'e1','e1');
INSERT INTO "unit" VALUES(9,'E','Đảng bộ Sở Khác','grassroots_committee',8,'dang bo so khac','gark dt yu olae020000500200040','','2015-01-01',NULL,NULL,2,'8.9.',NULL,'',NULL,0,'e','e');
INSERT INTO "unit" VALUES(8,'K2','Đảng bộ Khối Hai','bloc',NULL,'dang bo khoi hai','gark dt oltm lam0200005000400000','','2015-01-01',NULL,NULL,2,'8.',NULL,'',NULL,0,'k2','k2');
INSERT INTO "unit" VALUES(7,'C','Chi bộ Thư viện','grassroots_cell',1,'chi bo thu vien','elm dt zl| }mir000005000000050','','2015-01-01',NULL,NULL,2,'1.7.',NULL,'',NULL,0,'c','c');
INSERT INTO "unit" VALUES(6,'DB1','Chi bộ Đội Một','subordinate_cell',3,'chi bo doi mot','elm dt gtm qtz00000500500050','','2015-01-01',NULL,NULL,2,'1.2.3.6.',NULL,'',NULL,0,'db1','db1');
INSERT INTO "unit" VALUES(5,'D2','Chi bộ Thanh tra','subordinate_cell',2,'chi bo thanh tra','elm dt zlarl zxa0000050000000000','','2015-01-01',NULL,NULL,2,'1.2.5.',NULL,'',NULL,0,'d2','d2');
INSERT INTO "unit" VALUES(4,'D1','Chi bộ Văn phòng','subordinate_cell',2,'chi bo van phong','elm dt }br vlsrk0000050000000100','','2015-01-01',NULL,NULL,2,'1.2.4.',NULL,'',NULL,0,'d1','d1');
INSERT INTO "unit" VALUES(3,'DB','Đảng bộ bộ phận Mẫu','sectional_committee',2,'dang bo bo phan mau','gark dt dt vlcr qc{0200005005000500030','','2015-01-01',NULL,NULL,2,'1.2.3.',NULL,'',NULL,0,'db','db');
INSERT INTO "unit" VALUES(2,'D','Đảng bộ Sở Mẫu','grassroots_committee',1,'dang bo so mau','gark dt yu qc{02000050020030','','2015-01-01',NULL,NULL,2,'1.2.',NULL,'',NULL,0,'d','d');
INSERT INTO "unit" VALUES(1,'K','Đảng bộ Khối Một','bloc',NULL,'dang bo khoi mot','gark dt oltm qtz0200005000400050','','2015-01-01',NULL,NULL,2,'1.',NULL,'',NULL,0,'k','k');
CREATE TABLE unit_act (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	on_day DATE NOT NULL, 
	decided_on DATE, 
	act VARCHAR(20) NOT NULL, 
	doc_symbol VARCHAR(60) NOT NULL, 
	doc_date DATE, 
	old VARCHAR(250) NOT NULL, 
	new VARCHAR(250) NOT NULL, 
	reorganisation_id INTEGER, 
	CONSTRAINT pk_unit_act PRIMARY KEY (id), 
	CONSTRAINT fk_unit_act_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "unit_act" VALUES(10,10,'8.9.10.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Khác',NULL);
INSERT INTO "unit_act" VALUES(9,9,'8.9.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Khối Hai',NULL);
INSERT INTO "unit_act" VALUES(8,8,'8.','2015-01-01',NULL,'found','',NULL,'','',NULL);
INSERT INTO "unit_act" VALUES(7,7,'1.7.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Khối Một',NULL);
INSERT INTO "unit_act" VALUES(6,6,'1.2.3.6.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ bộ phận Mẫu',NULL);
INSERT INTO "unit_act" VALUES(5,5,'1.2.5.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Mẫu',NULL);
INSERT INTO "unit_act" VALUES(4,4,'1.2.4.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Mẫu',NULL);
INSERT INTO "unit_act" VALUES(3,3,'1.2.3.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Mẫu',NULL);
INSERT INTO "unit_act" VALUES(2,2,'1.2.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Khối Một',NULL);
INSERT INTO "unit_act" VALUES(1,1,'1.','2015-01-01',NULL,'found','',NULL,'','',NULL);
CREATE TABLE unit_kind (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	name_en VARCHAR(100) NOT NULL, 
	is_cell BOOLEAN NOT NULL, 
	is_stop BOOLEAN NOT NULL, 
	is_root BOOLEAN NOT NULL, 
	owes_report BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_unit_kind PRIMARY KEY (id), 
	CONSTRAINT uq_unit_kind_code UNIQUE (code)
);
INSERT INTO "unit_kind" VALUES(6,'subordinate_cell','Chi bộ trực thuộc','Subordinate cell',1,1,0,1,5);
INSERT INTO "unit_kind" VALUES(5,'grassroots_cell','Chi bộ cơ sở','Grassroots cell',1,1,0,1,4);
INSERT INTO "unit_kind" VALUES(4,'sectional_committee','Đảng bộ bộ phận','Sectional committee',0,1,0,1,3);
INSERT INTO "unit_kind" VALUES(3,'grassroots_committee','Đảng bộ cơ sở','Grassroots committee',0,1,0,1,2);
INSERT INTO "unit_kind" VALUES(2,'bloc','Đảng bộ Khối','Bloc',0,1,1,1,1);
INSERT INTO "unit_kind" VALUES(1,'province','Đảng bộ tỉnh','Provincial committee',0,0,0,0,0);
CREATE TABLE "unit_spell" (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	name VARCHAR(200) NOT NULL, 
	kind_code VARCHAR(40) NOT NULL, 
	parent_id INTEGER, 
	act VARCHAR(20) NOT NULL, 
	doc_symbol VARCHAR(60) NOT NULL, 
	doc_date DATE, 
	path VARCHAR(200) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	search_key VARCHAR(250) NOT NULL, 
	sort_key VARCHAR(500) NOT NULL, 
	counts_from DATE NOT NULL, 
	counts_until DATE NOT NULL, of_cell BOOLEAN DEFAULT 0 NOT NULL, code_key VARCHAR(200) DEFAULT '' NOT NULL, code_search VARCHAR(40) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_unit_spell PRIMARY KEY (id), 
	CONSTRAINT fk_unit_spell_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_spell_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_spell_unit_id_starts_on UNIQUE (unit_id, starts_on), 
	CONSTRAINT fk_unit_spell_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code)
);
INSERT INTO "unit_spell" VALUES(10,10,'2015-01-01',NULL,'Chi bộ Khác','subordinate_cell',9,'found','',NULL,'8.9.10.','E1','chi bo khac','elm dt olae00000500040','0001-01-01','9999-12-31',1,'e1','e1');
INSERT INTO "unit_spell" VALUES(9,9,'2015-01-01',NULL,'Đảng bộ Sở Khác','grassroots_committee',8,'found','',NULL,'8.9.','E','dang bo so khac','gark dt yu olae020000500200040','0001-01-01','9999-12-31',0,'e','e');
INSERT INTO "unit_spell" VALUES(8,8,'2015-01-01',NULL,'Đảng bộ Khối Hai','bloc',NULL,'found','',NULL,'8.','K2','dang bo khoi hai','gark dt oltm lam0200005000400000','0001-01-01','9999-12-31',0,'k2','k2');
INSERT INTO "unit_spell" VALUES(7,7,'2015-01-01',NULL,'Chi bộ Thư viện','grassroots_cell',1,'found','',NULL,'1.7.','C','chi bo thu vien','elm dt zl| }mir000005000000050','0001-01-01','9999-12-31',1,'c','c');
INSERT INTO "unit_spell" VALUES(6,6,'2015-01-01',NULL,'Chi bộ Đội Một','subordinate_cell',3,'found','',NULL,'1.2.3.6.','DB1','chi bo doi mot','elm dt gtm qtz00000500500050','0001-01-01','9999-12-31',1,'db1','db1');
INSERT INTO "unit_spell" VALUES(5,5,'2015-01-01',NULL,'Chi bộ Thanh tra','subordinate_cell',2,'found','',NULL,'1.2.5.','D2','chi bo thanh tra','elm dt zlarl zxa0000050000000000','0001-01-01','9999-12-31',1,'d2','d2');
INSERT INTO "unit_spell" VALUES(4,4,'2015-01-01',NULL,'Chi bộ Văn phòng','subordinate_cell',2,'found','',NULL,'1.2.4.','D1','chi bo van phong','elm dt }br vlsrk0000050000000100','0001-01-01','9999-12-31',1,'d1','d1');
INSERT INTO "unit_spell" VALUES(3,3,'2015-01-01',NULL,'Đảng bộ bộ phận Mẫu','sectional_committee',2,'found','',NULL,'1.2.3.','DB','dang bo bo phan mau','gark dt dt vlcr qc{0200005005000500030','0001-01-01','9999-12-31',0,'db','db');
INSERT INTO "unit_spell" VALUES(2,2,'2015-01-01',NULL,'Đảng bộ Sở Mẫu','grassroots_committee',1,'found','',NULL,'1.2.','D','dang bo so mau','gark dt yu qc{02000050020030','0001-01-01','9999-12-31',0,'d','d');
INSERT INTO "unit_spell" VALUES(1,1,'2015-01-01',NULL,'Đảng bộ Khối Một','bloc',NULL,'found','',NULL,'1.','K','dang bo khoi mot','gark dt oltm qtz0200005000400050','0001-01-01','9999-12-31',0,'k','k');
CREATE TABLE unit_sum (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	above VARCHAR(200) NOT NULL, 
	period DATE NOT NULL, 
	field VARCHAR(20) NOT NULL, 
	value VARCHAR(40) NOT NULL, 
	n INTEGER NOT NULL, 
	total BIGINT NOT NULL, 
	CONSTRAINT pk_unit_sum PRIMARY KEY (id), 
	CONSTRAINT uq_unit_sum_path UNIQUE (path, period, field, value), 
	CONSTRAINT fk_unit_sum_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "unit_sum" VALUES(45,7,'1.7.','1.','2018-12-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(42,7,'1.7.','1.','2018-11-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(39,7,'1.7.','1.','2018-10-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(36,6,'1.2.3.6.','1.2.3.','2018-12-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(35,3,'1.2.3.','1.2.','2018-12-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(30,6,'1.2.3.6.','1.2.3.','2018-11-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(29,3,'1.2.3.','1.2.','2018-11-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(24,6,'1.2.3.6.','1.2.3.','2018-10-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(23,3,'1.2.3.','1.2.','2018-10-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(18,4,'1.2.4.','1.2.','2018-12-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(17,2,'1.2.','1.','2018-12-01','grade','average',2,11000);
INSERT INTO "unit_sum" VALUES(16,1,'1.','','2018-12-01','grade','average',3,16500);
INSERT INTO "unit_sum" VALUES(12,4,'1.2.4.','1.2.','2018-11-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(11,2,'1.2.','1.','2018-11-01','grade','average',2,11000);
INSERT INTO "unit_sum" VALUES(10,1,'1.','','2018-11-01','grade','average',3,16500);
INSERT INTO "unit_sum" VALUES(6,4,'1.2.4.','1.2.','2018-10-01','grade','average',1,5500);
INSERT INTO "unit_sum" VALUES(5,2,'1.2.','1.','2018-10-01','grade','average',2,11000);
INSERT INTO "unit_sum" VALUES(4,1,'1.','','2018-10-01','grade','average',3,16500);
CREATE TABLE upload (
	id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	data BLOB NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	account_id INTEGER NOT NULL, chosen TEXT DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_upload PRIMARY KEY (id), 
	CONSTRAINT fk_upload_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE word_template (
	id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	data BLOB NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_word_template PRIMARY KEY (id), 
	CONSTRAINT fk_word_template_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_word_template_unit_id_kind UNIQUE (unit_id, kind)
);
CREATE TRIGGER find_signed_document_change AFTER UPDATE ON signed_document WHEN OLD.search_key <> NEW.search_key BEGIN DELETE FROM search_piece WHERE source = 7 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 7, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_signed_document_delete AFTER DELETE ON signed_document BEGIN DELETE FROM search_piece WHERE source = 7 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_signed_document_insert AFTER INSERT ON signed_document BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 7, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_directive_change AFTER UPDATE ON directive WHEN OLD.search_key <> NEW.search_key BEGIN DELETE FROM search_piece WHERE source = 6 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 6, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_directive_delete AFTER DELETE ON directive BEGIN DELETE FROM search_piece WHERE source = 6 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_directive_insert AFTER INSERT ON directive BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 6, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_journal_actor_change AFTER UPDATE ON journal_actor WHEN OLD.search_key <> NEW.search_key BEGIN DELETE FROM search_piece WHERE source = 5 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 5, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_journal_actor_delete AFTER DELETE ON journal_actor BEGIN DELETE FROM search_piece WHERE source = 5 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_journal_actor_insert AFTER INSERT ON journal_actor BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 5, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_account_change AFTER UPDATE ON account WHEN OLD.login <> NEW.login BEGIN DELETE FROM search_piece WHERE source = 4 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 4, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_account_delete AFTER DELETE ON account BEGIN DELETE FROM search_piece WHERE source = 4 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_account_insert AFTER INSERT ON account BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 4, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_person_change AFTER UPDATE ON person WHEN OLD.search_key <> NEW.search_key BEGIN DELETE FROM search_piece WHERE source = 3 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 3, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_person_delete AFTER DELETE ON person BEGIN DELETE FROM search_piece WHERE source = 3 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_person_insert AFTER INSERT ON person BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 3, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_spell_change AFTER UPDATE ON unit_spell WHEN OLD.search_key <> NEW.search_key OR OLD.code_search <> NEW.code_search BEGIN DELETE FROM search_piece WHERE source = 2 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, OLD.code_search AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 2, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, NEW.code_search AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_spell_delete AFTER DELETE ON unit_spell BEGIN DELETE FROM search_piece WHERE source = 2 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, OLD.code_search AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_unit_spell_insert AFTER INSERT ON unit_spell BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 2, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, NEW.code_search AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_change AFTER UPDATE ON unit WHEN OLD.search_key <> NEW.search_key OR OLD.code_search <> NEW.code_search BEGIN DELETE FROM search_piece WHERE source = 1 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, OLD.code_search AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 1, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, NEW.code_search AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_delete AFTER DELETE ON unit BEGIN DELETE FROM search_piece WHERE source = 1 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, OLD.code_search AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_unit_insert AFTER INSERT ON unit BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 1, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, NEW.code_search AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_journal_actor AFTER INSERT ON journal BEGIN INSERT INTO journal_actor (name, search_key) SELECT NEW.actor, (WITH RECURSIVE f(rest, done) AS (SELECT lower(NEW.actor), '' UNION ALL SELECT substr(rest, 2), done || CASE WHEN instr('ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïðñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŒŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǄǅǇǈǊǋǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǢǣǤǦǧǨǩǪǫǬǭǮǯǰǱǲǴǵǶǷǸǹǺǻǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎɖẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ', substr(rest, 1, 1)) > 0 THEN substr('aaaaaaæceeeeiiiidnoooooøuuuuyþaaaaaaceeeeiiiidnooooouuuuyyaaaaaaccccccccddddeeeeeeeeeegggggggghhħiiiiiiiiiĳjjkkllllllŀłnnnnnnŋooooooœrrrrrrssssssssttttŧuuuuuuuuuuuuwwyyyzzzzzzɓƃƅɔƈdɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽǆǆǉǉǌǌaaiioouuuuuuuuuuaaaaææǥggkkooooʒʒjǳǳggƕƿnnaaææøøaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy', instr('ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïðñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŒŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǄǅǇǈǊǋǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǢǣǤǦǧǨǩǪǫǬǭǮǯǰǱǲǴǵǶǷǸǹǺǻǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎɖẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ', substr(rest, 1, 1)), 1) ELSE substr(rest, 1, 1) END FROM f WHERE rest <> '') SELECT done FROM f WHERE rest = '') WHERE NOT EXISTS (SELECT 1 FROM journal_actor WHERE name = NEW.actor); END;
CREATE TRIGGER keep_signal_rule_delete BEFORE DELETE ON signal_rule BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_signal_rule_update BEFORE UPDATE ON signal_rule WHEN OLD.state <> 'published' OR NEW.state <> 'retired' OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.issuer IS DISTINCT FROM NEW.issuer OR OLD.path IS DISTINCT FROM NEW.path OR OLD.code IS DISTINCT FROM NEW.code OR OLD.asked IS DISTINCT FROM NEW.asked OR OLD.level IS DISTINCT FROM NEW.level OR OLD.numbers IS DISTINCT FROM NEW.numbers OR OLD.published_at IS DISTINCT FROM NEW.published_at OR OLD.published_by IS DISTINCT FROM NEW.published_by BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_enclosure_delete BEFORE DELETE ON enclosure WHEN (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_enclosure_update BEFORE UPDATE ON enclosure WHEN (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_enclosure_insert BEFORE INSERT ON enclosure WHEN (SELECT d.state FROM directive d WHERE d.id = NEW.directive_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_delete BEFORE DELETE ON directive WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_update BEFORE UPDATE ON directive WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_delete BEFORE DELETE ON step WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_update BEFORE UPDATE ON step WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_insert BEFORE INSERT ON step WHEN (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_state_delete BEFORE DELETE ON state WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_state_update BEFORE UPDATE ON state WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_state_insert BEFORE INSERT ON state WHEN (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_route_delete BEFORE DELETE ON route WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_route_update BEFORE UPDATE ON route WHEN OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.code IS DISTINCT FROM NEW.code OR OLD.number IS DISTINCT FROM NEW.number OR OLD.item IS DISTINCT FROM NEW.item OR OLD.name IS DISTINCT FROM NEW.name OR OLD.name_en IS DISTINCT FROM NEW.name_en OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_choice_delete BEFORE DELETE ON field_choice WHEN (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_choice_update BEFORE UPDATE ON field_choice WHEN (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_choice_insert BEFORE INSERT ON field_choice WHEN (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = NEW.field_id)) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_delete BEFORE DELETE ON field WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_update BEFORE UPDATE ON field WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_insert BEFORE INSERT ON field WHEN (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_group_delete BEFORE DELETE ON field_group WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_group_update BEFORE UPDATE ON field_group WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_group_insert BEFORE INSERT ON field_group WHEN (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_definition_version_delete BEFORE DELETE ON definition_version WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_definition_version_update BEFORE UPDATE ON definition_version WHEN OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.definition_id IS DISTINCT FROM NEW.definition_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.rules IS DISTINCT FROM NEW.rules OR OLD.lower_may IS DISTINCT FROM NEW.lower_may OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_succession_delete BEFORE DELETE ON succession BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_succession_update BEFORE UPDATE ON succession BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_unit_act_delete BEFORE DELETE ON unit_act WHEN EXISTS (SELECT 1 FROM unit_spell s WHERE s.unit_id = OLD.unit_id) BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_unit_act_update BEFORE UPDATE ON unit_act BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_closing_delete BEFORE DELETE ON directive_closing BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_closing_update BEFORE UPDATE ON directive_closing BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_supplement_delete BEFORE DELETE ON supplement BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_supplement_update BEFORE UPDATE ON supplement BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_event_delete BEFORE DELETE ON answer_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_event_update BEFORE UPDATE ON answer_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_version_delete BEFORE DELETE ON answer_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_version_update BEFORE UPDATE ON answer_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_choice_edition_delete BEFORE DELETE ON choice_edition BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_choice_edition_update BEFORE UPDATE ON choice_edition BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_look_delete BEFORE DELETE ON report_look BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_look_update BEFORE UPDATE ON report_look BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issued_document_delete BEFORE DELETE ON issued_document BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issued_document_update BEFORE UPDATE ON issued_document BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issue_delete BEFORE DELETE ON issue BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issue_update BEFORE UPDATE ON issue BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_event_delete BEFORE DELETE ON step_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_event_update BEFORE UPDATE ON step_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_gap_reason_delete BEFORE DELETE ON gap_reason BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_gap_reason_update BEFORE UPDATE ON gap_reason BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_manifest_delete BEFORE DELETE ON manifest BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_manifest_update BEFORE UPDATE ON manifest BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_version_delete BEFORE DELETE ON report_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_version_update BEFORE UPDATE ON report_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_journal_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_journal_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE INDEX ix_known_heading_account_id ON known_heading (account_id);
CREATE INDEX ix_tried_template_unit_id ON tried_template (unit_id);
CREATE INDEX ix_unit_spell_code_key ON unit_spell (code_key);
CREATE UNIQUE INDEX uq_unit_code_key ON unit (code_key);
CREATE INDEX ix_form_decision_path ON form_decision (path);
CREATE INDEX ix_form_decision_unit_id ON form_decision (unit_id);
CREATE INDEX ix_form_sheet_desk_unit_id ON form_sheet (desk_unit_id, version_id, starts_on);
CREATE INDEX ix_form_sheet_unit_id ON form_sheet (unit_id);
CREATE INDEX ix_form_sheet_version_id ON form_sheet (version_id, starts_on, path);
CREATE INDEX ix_form_sheet_path ON form_sheet (path);
CREATE INDEX ix_form_sheet_ends_on ON form_sheet (ends_on, id);
CREATE INDEX ix_choice_edition_unit_id ON choice_edition (unit_id);
CREATE INDEX ix_choice_list_unit_id ON choice_list (unit_id);
CREATE INDEX ix_form_sum_version_id ON form_sum (version_id, starts_on);
CREATE INDEX ix_form_sum_above ON form_sum (above, starts_on, version_id, field);
CREATE INDEX ix_form_sum_unit_id ON form_sum (unit_id);
CREATE INDEX ix_form_withdrawal_unit_id ON form_withdrawal (unit_id);
CREATE INDEX ix_form_closing_unit_id ON form_closing (unit_id);
CREATE INDEX ix_form_draft_unit_id ON form_draft (unit_id);
CREATE INDEX ix_sent_files_account_id ON sent_files (account_id);
CREATE INDEX ix_key_question_until ON key_question (until);
CREATE INDEX ix_key_question_asker ON key_question (asker);
CREATE INDEX ix_security_key_account_id ON security_key (account_id);
CREATE INDEX ix_recovery_code_account_id ON recovery_code (account_id);
CREATE INDEX ix_report_state_path ON report (state, path);
CREATE INDEX ix_directive_answer_due_on_path ON directive_answer (due_on, path);
CREATE INDEX ix_unit_sort_key ON unit (sort_key, id, kind_code);
CREATE INDEX ix_unit_spell_sort_key ON unit_spell (sort_key, unit_id, of_cell);
CREATE INDEX ix_post_agreed_by_id ON post (agreed_by_id);
CREATE INDEX ix_sign_in_began_at ON sign_in (began_at);
CREATE INDEX ix_device_account_id ON device (account_id);
CREATE INDEX ix_sign_in_try_network ON sign_in_try (network, at);
CREATE INDEX ix_sign_in_try_who ON sign_in_try (who, at);
CREATE INDEX ix_sign_in_try_at ON sign_in_try (at);
CREATE INDEX ix_directive_answer_desk_unit_id ON directive_answer (desk_unit_id, state);
CREATE INDEX ix_report_desk_unit_id ON report (desk_unit_id, state);
CREATE INDEX ix_duty_quarter_source_path ON duty (quarter, source, path);
CREATE INDEX ix_unit_spell_ends_on ON unit_spell (ends_on, unit_id) WHERE ends_on IS NOT NULL;
CREATE INDEX ix_directive_answer_route_id ON directive_answer (route_id, state, path, unit_id);
CREATE INDEX ix_report_route_id ON report (route_id, state, path, unit_id);
CREATE INDEX ix_post_ends_on ON post (ends_on, id);
CREATE INDEX ix_post_starts_on ON post (starts_on, id);
CREATE INDEX ix_post_role_path ON post (role, path);
CREATE INDEX ix_post_role ON post (role, id);
CREATE INDEX ix_account_login ON account (login);
CREATE INDEX ix_person_search_key ON person (search_key, id);
CREATE INDEX ix_directive_answer_state_path ON directive_answer (state, path);
CREATE INDEX ix_directive_answer_directive_id ON directive_answer (directive_id, id);
CREATE INDEX ix_directive_answer_due_on ON directive_answer (due_on, id);
CREATE INDEX ix_directive_symbol ON directive (symbol, id);
CREATE INDEX ix_unit_kind_code_path ON unit (kind_code, path);
CREATE INDEX ix_unit_ended ON unit (dissolved_on, id);
CREATE INDEX ix_unit_founded_on ON unit (founded_on, id);
CREATE INDEX ix_unit_code ON unit (code);
CREATE INDEX ix_report_quarter_issued_on ON report (quarter, issued_on, id);
CREATE INDEX ix_report_quarter_first ON report (quarter, first_submitted_at, id);
CREATE INDEX ix_report_issued_on ON report (issued_on, id);
CREATE INDEX ix_report_first_submitted_at ON report (first_submitted_at, id);
CREATE INDEX ix_report_state_quarter_path ON report (state, quarter, path);
CREATE INDEX ix_report_quarter_path ON report (quarter, path);
CREATE INDEX ix_report_quarter ON report (quarter, id);
CREATE INDEX ix_score_sheet_grade_path ON score_sheet (grade, path);
CREATE INDEX ix_score_sheet_stage_path ON score_sheet (stage, path);
CREATE INDEX ix_score_sheet_total ON score_sheet (total, id);
CREATE INDEX ix_score_sheet_stage ON score_sheet (stage, id);
CREATE INDEX ix_meeting_outside_window_path ON meeting (outside_window, path);
CREATE INDEX ix_meeting_kind_path ON meeting (kind, path);
CREATE INDEX ix_meeting_period_path ON meeting (period, path);
CREATE INDEX ix_meeting_period_newest ON meeting (period, held_on DESC, id);
CREATE INDEX ix_meeting_newest ON meeting (held_on DESC, id);
CREATE INDEX ix_meeting_held_on ON meeting (held_on, id);
CREATE INDEX ix_meeting_period ON meeting (period, id);
CREATE INDEX ix_unit_spell_code ON unit_spell (code);
CREATE INDEX ix_journal_actor ON journal (actor);
CREATE INDEX ix_unit_sum_above ON unit_sum (above, field, period, unit_id, path, value, n, total);
CREATE INDEX ix_unit_sum_unit_id ON unit_sum (unit_id);
CREATE INDEX ix_sum_mark_above ON sum_mark (above, period);
CREATE INDEX ix_unit_in_use_from ON unit (in_use_from) WHERE in_use_from IS NOT NULL;
CREATE INDEX ix_unit_dissolved_on ON unit (dissolved_on) WHERE dissolved_on IS NOT NULL;
CREATE INDEX ix_duty_quarter_path ON duty (quarter, path);
CREATE INDEX ix_duty_about_id_quarter_source ON duty (about_id, quarter, source);
CREATE INDEX ix_signal_catch_code_at ON signal_catch (code, at);
CREATE INDEX ix_signal_catch_report_id ON signal_catch (report_id);
CREATE INDEX ix_signal_catch_path ON signal_catch (path);
CREATE INDEX ix_signal_catch_unit_id ON signal_catch (unit_id);
CREATE UNIQUE INDEX uq_signal_rule_published ON signal_rule (issuer, code) WHERE state = 'published';
CREATE INDEX ix_signal_rule_unit_id ON signal_rule (unit_id);
CREATE INDEX ix_draft_saved_at ON draft (saved_at);
CREATE INDEX ix_draft_unit_id ON draft (unit_id);
CREATE INDEX ix_draft_account_id ON draft (account_id);
CREATE INDEX ix_directive_answer_stand_in_id ON directive_answer (stand_in_id);
CREATE INDEX ix_report_stand_in_id ON report (stand_in_id);
CREATE INDEX ix_quarter_lock_report_id ON quarter_lock (report_id);
CREATE INDEX ix_quarter_lock_unit_id ON quarter_lock (unit_id);
CREATE INDEX ix_quarter_lock_path ON quarter_lock (path);
CREATE INDEX ix_reorganisation_row_path ON reorganisation_row (path);
CREATE INDEX ix_reorganisation_row_reorganisation_id ON reorganisation_row (reorganisation_id);
CREATE INDEX ix_reorganisation_path ON reorganisation (path);
CREATE INDEX ix_succession_to_id ON succession (to_id);
CREATE INDEX ix_succession_from_id ON succession (from_id);
CREATE INDEX ix_unit_act_reorganisation_id ON unit_act (reorganisation_id);
CREATE INDEX ix_unit_act_path ON unit_act (path);
CREATE INDEX ix_unit_act_unit_id ON unit_act (unit_id);
CREATE INDEX ix_unit_custodian_id ON unit (custodian_id);
CREATE INDEX ix_unit_spell_unit_id_counts_from ON unit_spell (unit_id, counts_from);
CREATE INDEX ix_unit_spell_unit_id ON unit_spell (unit_id);
CREATE INDEX ix_unit_spell_path ON unit_spell (path);
CREATE INDEX ix_unit_spell_parent_id ON unit_spell (parent_id);
CREATE INDEX ix_directive_closing_unit_id ON directive_closing (unit_id);
CREATE INDEX ix_bulk_decision_report_id ON bulk_decision (report_id);
CREATE INDEX ix_bulk_decision_account_id ON bulk_decision (account_id);
CREATE INDEX ix_issue_report_id ON issue (report_id);
CREATE INDEX ix_issue_path ON issue (path);
CREATE INDEX ix_issue_unit_id ON issue (unit_id);
CREATE INDEX ix_word_template_unit_id ON word_template (unit_id);
CREATE INDEX ix_committee_term_unit_id ON committee_term (unit_id);
CREATE INDEX ix_committee_term_path ON committee_term (path);
CREATE INDEX ix_signed_document_unit_id ON signed_document (unit_id);
CREATE INDEX ix_signed_document_subject_id ON signed_document (subject_id);
CREATE INDEX ix_signed_document_path ON signed_document (path);
CREATE INDEX ix_upload_account_id ON upload (account_id);
CREATE INDEX ix_job_standing_id ON job (standing, id);
CREATE INDEX ix_job_sha256 ON job (sha256);
CREATE INDEX ix_job_account_id ON job (account_id);
CREATE INDEX ix_supplement_report_id ON supplement (report_id);
CREATE INDEX ix_supplement_path ON supplement (path);
CREATE INDEX ix_supplement_unit_id ON supplement (unit_id);
CREATE INDEX ix_grade_sum_period_path ON grade_sum (period, path);
CREATE INDEX ix_grade_sum_path ON grade_sum (path);
CREATE INDEX ix_grade_sum_unit_id ON grade_sum (unit_id);
CREATE INDEX ix_duty_path ON duty (path);
CREATE INDEX ix_duty_unit_id ON duty (unit_id);
CREATE INDEX ix_follower_answer_unit_id ON follower_answer (unit_id);
CREATE INDEX ix_issued_document_unit_id ON issued_document (unit_id);
CREATE INDEX ix_issued_document_path ON issued_document (path);
CREATE INDEX ix_issued_document_issue_id ON issued_document (issue_id);
CREATE INDEX ix_report_look_unit_id ON report_look (unit_id);
CREATE INDEX ix_report_look_report_id ON report_look (report_id);
CREATE INDEX ix_report_look_path ON report_look (path);
CREATE INDEX ix_pin_draft_unit_id ON pin_draft (unit_id);
CREATE INDEX ix_pin_draft_report_id ON pin_draft (report_id);
CREATE INDEX ix_pin_unit_id ON pin (unit_id);
CREATE INDEX ix_pin_report_id ON pin (report_id);
CREATE INDEX ix_pin_path ON pin (path);
CREATE INDEX ix_official_grade_unit_id ON official_grade (unit_id);
CREATE INDEX ix_official_grade_path ON official_grade (path);
CREATE INDEX ix_notice_account_id_read_at ON notice (account_id, read_at);
CREATE INDEX ix_notice_account_id ON notice (account_id);
CREATE INDEX ix_mail_address_account_id ON mail_address (account_id);
CREATE INDEX ix_delegation_unit_id ON delegation (unit_id);
CREATE INDEX ix_delegation_taker_id ON delegation (taker_id);
CREATE INDEX ix_delegation_path ON delegation (path);
CREATE INDEX ix_delegation_giver_id ON delegation (giver_id);
CREATE INDEX ix_answer_version_unit_id ON answer_version (unit_id);
CREATE INDEX ix_answer_version_path ON answer_version (path);
CREATE INDEX ix_answer_event_unit_id ON answer_event (unit_id);
CREATE INDEX ix_answer_event_path ON answer_event (path);
CREATE INDEX ix_answer_draft_unit_id ON answer_draft (unit_id);
CREATE INDEX ix_enclosure_unit_id ON enclosure (unit_id);
CREATE INDEX ix_enclosure_directive_id ON enclosure (directive_id);
CREATE INDEX ix_directive_answer_unit_id ON directive_answer (unit_id);
CREATE INDEX ix_directive_answer_path ON directive_answer (path);
CREATE INDEX ix_directive_answer_asked_by_id ON directive_answer (asked_by_id);
CREATE INDEX ix_directive_answer_above_id ON directive_answer (above_id);
CREATE INDEX ix_directive_unit_id ON directive (unit_id);
CREATE INDEX ix_step_from_state ON step (from_state);
CREATE INDEX ix_step_unit_id ON step (unit_id);
CREATE INDEX ix_state_unit_id ON state (unit_id);
CREATE INDEX ix_route_item ON route (item);
CREATE INDEX ix_route_unit_id ON route (unit_id);
CREATE INDEX ix_manifest_unit_id ON manifest (unit_id);
CREATE INDEX ix_manifest_path ON manifest (path);
CREATE INDEX ix_manifest_child_version_id ON manifest (child_version_id);
CREATE INDEX ix_gap_reason_unit_id ON gap_reason (unit_id);
CREATE INDEX ix_gap_reason_path ON gap_reason (path);
CREATE INDEX ix_gap_reason_child_id ON gap_reason (child_id);
CREATE INDEX ix_field_choice_unit_id ON field_choice (unit_id);
CREATE INDEX ix_step_event_unit_id ON step_event (unit_id);
CREATE INDEX ix_step_event_path ON step_event (path);
CREATE INDEX ix_sheet_body_unit_id ON sheet_body (unit_id);
CREATE INDEX ix_sheet_answer_unit_id ON sheet_answer (unit_id);
CREATE INDEX ix_report_version_unit_id ON report_version (unit_id);
CREATE INDEX ix_report_version_path ON report_version (path);
CREATE INDEX ix_report_draft_unit_id ON report_draft (unit_id);
CREATE INDEX ix_field_unit_id ON field (unit_id);
CREATE INDEX ix_field_group_id ON field (group_id);
CREATE INDEX ix_score_sheet_unit_id ON score_sheet (unit_id);
CREATE INDEX ix_score_sheet_path ON score_sheet (path);
CREATE UNIQUE INDEX uq_roll_entry_meeting_id_member_id ON roll_entry (meeting_id, member_id);
CREATE INDEX ix_roll_entry_unit_id ON roll_entry (unit_id);
CREATE INDEX ix_roll_entry_member_id ON roll_entry (member_id);
CREATE INDEX ix_report_unit_id ON report (unit_id);
CREATE INDEX ix_report_path ON report (path);
CREATE INDEX ix_meeting_record_unit_id ON meeting_record (unit_id);
CREATE INDEX ix_field_group_unit_id ON field_group (unit_id);
CREATE INDEX ix_attachment_unit_id ON attachment (unit_id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_attachment_meeting_id ON attachment (meeting_id);
CREATE INDEX ix_topic_orientation_unit_id ON topic_orientation (unit_id);
CREATE UNIQUE INDEX uq_meeting_regular ON meeting (unit_id, period) WHERE kind IN ('regular', 'combined') AND voided_at IS NULL;
CREATE INDEX ix_meeting_unit_id ON meeting (unit_id);
CREATE INDEX ix_meeting_path ON meeting (path);
CREATE INDEX ix_definition_version_unit_id ON definition_version (unit_id);
CREATE INDEX ix_topic_unit_id ON topic (unit_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_post_unit_id ON post (unit_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_path ON post (path);
CREATE INDEX ix_member_unit_id ON member (unit_id);
CREATE INDEX ix_meeting_window_unit_id ON meeting_window (unit_id);
CREATE INDEX ix_meeting_plan_unit_id ON meeting_plan (unit_id);
CREATE INDEX ix_meeting_plan_period ON meeting_plan (period);
CREATE INDEX ix_meeting_plan_path ON meeting_plan (path);
CREATE INDEX ix_journal_unit_id ON journal (unit_id);
CREATE INDEX ix_journal_act ON journal (act);
CREATE INDEX ix_headcount_unit_id ON headcount (unit_id);
CREATE INDEX ix_headcount_path ON headcount (path);
CREATE INDEX ix_definition_unit_id ON definition (unit_id);
CREATE INDEX ix_unit_search_key ON unit (search_key);
CREATE INDEX ix_unit_path ON unit (path);
CREATE INDEX ix_unit_parent_id ON unit (parent_id);
CREATE INDEX ix_account_path ON account (path);
CREATE INDEX ix_person_path ON person (path);
CREATE INDEX ix_once_at ON once (at);
COMMIT;