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
INSERT INTO "alembic_version" VALUES('0035');
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
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_definition PRIMARY KEY (id), 
	CONSTRAINT fk_definition_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_definition_unit_id_kind UNIQUE (unit_id, kind, code)
);
INSERT INTO "definition" VALUES(2,'report_form','quarter-2018','Báo cáo quý về chất lượng sinh hoạt chi bộ',NULL,'');
INSERT INTO "definition" VALUES(1,'rubric','meeting-2018','Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ (2018)',NULL,'');
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
INSERT INTO "field" VALUES(27,2,6,'proposals','long_text','Kiến nghị, đề xuất','',0,4,'{}',NULL,'');
INSERT INTO "field" VALUES(26,2,6,'tasks','long_text','Nhiệm vụ quý sau','',0,3,'{}',NULL,'');
INSERT INTO "field" VALUES(25,2,6,'shortcomings','long_text','Hạn chế, khuyết điểm và nguyên nhân','',0,2,'{}',NULL,'');
INSERT INTO "field" VALUES(24,2,6,'results','long_text','Đánh giá chung kết quả','',0,1,'{}',NULL,'');
INSERT INTO "field" VALUES(23,2,6,'changes','long_text','Đặc điểm, biến động trong quý','',0,0,'{}',NULL,'');
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
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_field_group PRIMARY KEY (id), 
	CONSTRAINT fk_field_group_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_field_group_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_field_group_version_id_code UNIQUE (version_id, code)
);
INSERT INTO "field_group" VALUES(6,2,'narrative','Phần trình bày',0,NULL,'');
INSERT INTO "field_group" VALUES(5,1,'results','Kết luận và kết quả thực hiện',4,NULL,'');
INSERT INTO "field_group" VALUES(4,1,'principles','Nguyên tắc tổ chức, sinh hoạt đảng',3,NULL,'');
INSERT INTO "field_group" VALUES(3,1,'conduct','Tổ chức sinh hoạt',2,NULL,'');
INSERT INTO "field_group" VALUES(2,1,'attendance','Tỷ lệ đảng viên dự',1,NULL,'');
INSERT INTO "field_group" VALUES(1,1,'preparation','Công tác chuẩn bị',0,NULL,'');
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
CREATE TABLE form_sheet (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	answers TEXT NOT NULL, 
	saved_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_form_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_form_sheet_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_sheet_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_form_sheet_unit_id_year UNIQUE (unit_id, year, version_id)
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
INSERT INTO "issued_document" VALUES(2,1,'phu-luc-2-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',6988,'df4ad58c0de9b77a076029062c9980d606fbcfde93eb7f5c258cfef93b809ad9',1,'1.');
INSERT INTO "issued_document" VALUES(1,1,'phu-luc-1-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',8112,'72c940662e5fc9ac6965b963b73a6b2676bba7424909e1c1a6c605ef44e3f6e3',1,'1.');
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
INSERT INTO "journal" VALUES(162,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','report.sign',1,'report',6,'{"sha256":"052396bdc7c850e0a60dc9afec55eecc41a3090a3a90c8d391f4f25d4875be4a","version":1}','2ba3236b7a027396d7ed8893f4b828ba79049a7cf7817ad7e51e1b87fe4a5848','177e275eae483e5415c08d49b8a4a9d13a501efb286455fd5c9a8aab2979237d');
INSERT INTO "journal" VALUES(161,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','document.sign',1,'signed_document',1,'{"number":1,"sha256":"5ed2fe117f7e5ffb5227b94627e8208144abbdad26c759fe14315d169fdff4f8","term":"2015-2020","type":"BC"}','7999594480dc7d1781a3248f8e3196eaf3411330325d750551ab7faab0ece146','2ba3236b7a027396d7ed8893f4b828ba79049a7cf7817ad7e51e1b87fe4a5848');
INSERT INTO "journal" VALUES(160,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.close',1,'report',6,'{"sha256":"052396bdc7c850e0a60dc9afec55eecc41a3090a3a90c8d391f4f25d4875be4a","version":1}','379791019a8a58506efabe272cc9bcc002e5c6319176cb1948ac16800be26e32','7999594480dc7d1781a3248f8e3196eaf3411330325d750551ab7faab0ece146');
INSERT INTO "journal" VALUES(159,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.begin',1,'report',6,'{"quarter":"2018-Q4"}','4622e73e7d61c5805baae5e86b3352f96ae3ea30e51640f285d0040c836a93ae','379791019a8a58506efabe272cc9bcc002e5c6319176cb1948ac16800be26e32');
INSERT INTO "journal" VALUES(158,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',2,'report',5,'{"sha256":"8dda620712e95df75635bbf89c250b37483353145f46550fd7e9f0ab8542aad3","version":1}','ff0ff1577afaa247b8627a8dcff9a71d823be2d5ecb5a4ba2a0f11d763fec6fe','4622e73e7d61c5805baae5e86b3352f96ae3ea30e51640f285d0040c836a93ae');
INSERT INTO "journal" VALUES(157,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',2,'report',5,'{"version":1}','081394242b584ffe03962e0a0a7e6163ed23f68de78e1cb88180aeda45f3cf89','ff0ff1577afaa247b8627a8dcff9a71d823be2d5ecb5a4ba2a0f11d763fec6fe');
INSERT INTO "journal" VALUES(156,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',2,'report',5,'{"sha256":"8dda620712e95df75635bbf89c250b37483353145f46550fd7e9f0ab8542aad3","version":1}','ada116551c922b4c8b921ca233f4de723f35b76cf784b11f5ed38673314d420d','081394242b584ffe03962e0a0a7e6163ed23f68de78e1cb88180aeda45f3cf89');
INSERT INTO "journal" VALUES(155,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','80909389ef17fd311f730ff791141c2e4463dd7c32ce789bedf1836bc06f1da9','ada116551c922b4c8b921ca233f4de723f35b76cf784b11f5ed38673314d420d');
INSERT INTO "journal" VALUES(154,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','ef97bf1b48c79d60f236b6ac4e5c5d430b17d31cf098d3fa5f35625e5eed336e','80909389ef17fd311f730ff791141c2e4463dd7c32ce789bedf1836bc06f1da9');
INSERT INTO "journal" VALUES(153,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.submit',2,'report',5,'{"sha256":"8dda620712e95df75635bbf89c250b37483353145f46550fd7e9f0ab8542aad3","version":1}','c2cea09ef92df5a0cce35c9c7d80a93e267d7bcccc92b026658dcb62f4232be3','ef97bf1b48c79d60f236b6ac4e5c5d430b17d31cf098d3fa5f35625e5eed336e');
INSERT INTO "journal" VALUES(152,'2019-01-20 03:00:00.000000',7,'Người D.committee_officer','report.begin',2,'report',5,'{"quarter":"2018-Q4"}','12ae60bed0f95c21f11eb03f173523c7826154ec18a55b1d41f41e49d2efb68e','c2cea09ef92df5a0cce35c9c7d80a93e267d7bcccc92b026658dcb62f4232be3');
INSERT INTO "journal" VALUES(151,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.approve',3,'report',4,'{"sha256":"ec87903895cab38df8288b348cb6010c8397b96080a62d2a65beffd71fd748d5","version":1}','f363703de50bba33d4220113d660910d5750bcce202fbccd439d68a580d6bd5b','12ae60bed0f95c21f11eb03f173523c7826154ec18a55b1d41f41e49d2efb68e');
INSERT INTO "journal" VALUES(150,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','69e09c0d6d0c425fabb13ebee5de7ffa168f13701f0c65ba15a2f292b75c515d','f363703de50bba33d4220113d660910d5750bcce202fbccd439d68a580d6bd5b');
INSERT INTO "journal" VALUES(149,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','a9ac739504aa570d090967749a726ab72fb6a73cc5984e57d7b8f5ed41b75c25','69e09c0d6d0c425fabb13ebee5de7ffa168f13701f0c65ba15a2f292b75c515d');
INSERT INTO "journal" VALUES(148,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.submit',3,'report',4,'{"sha256":"ec87903895cab38df8288b348cb6010c8397b96080a62d2a65beffd71fd748d5","version":1}','e4ccdb237928904cdb3e53f496269e66724be2098c17230edce99741a2409bf7','a9ac739504aa570d090967749a726ab72fb6a73cc5984e57d7b8f5ed41b75c25');
INSERT INTO "journal" VALUES(147,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.begin',3,'report',4,'{"quarter":"2018-Q4"}','0779b0fb9660649c59ab0dc48bd17063c7c98f1107e619ee9f46ead12bf1f50d','e4ccdb237928904cdb3e53f496269e66724be2098c17230edce99741a2409bf7');
INSERT INTO "journal" VALUES(146,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',7,'report',3,'{"sha256":"b04cb1a215a6503a507da56b04643228739458f6323f500020e61243f0513d08","version":1}','ddcf6a7e772074fe1d257545797faff6943662c87e73cbef3740ceab872e7bc7','0779b0fb9660649c59ab0dc48bd17063c7c98f1107e619ee9f46ead12bf1f50d');
INSERT INTO "journal" VALUES(145,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',7,'report',3,'{"version":1}','5086fc9322a62691c1133ad0ce0f69d02d28015e42e441e5ac0b4b5045b0be79','ddcf6a7e772074fe1d257545797faff6943662c87e73cbef3740ceab872e7bc7');
INSERT INTO "journal" VALUES(144,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',7,'report',3,'{"sha256":"b04cb1a215a6503a507da56b04643228739458f6323f500020e61243f0513d08","version":1}','204c6229802ecf044e4bca03b83aa3034b838433367bc084026685ad9beccb61','5086fc9322a62691c1133ad0ce0f69d02d28015e42e441e5ac0b4b5045b0be79');
INSERT INTO "journal" VALUES(143,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','cd32e737a827b9f4dc35a4f43f860a106898130bec4695886dddc356f86a2e77','204c6229802ecf044e4bca03b83aa3034b838433367bc084026685ad9beccb61');
INSERT INTO "journal" VALUES(142,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','1dc7614c33382fc2385392ff42cd56a19ab43b80dce3073d7676030a6b7552ca','cd32e737a827b9f4dc35a4f43f860a106898130bec4695886dddc356f86a2e77');
INSERT INTO "journal" VALUES(141,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.approve',6,'report',2,'{"sha256":"2df41620b27f83a19a91121970e408e4e3d12e20a4ce592c2523c6554b61089b","version":1}','c1ba687a9a53db48f26d7c2e5200cbef8e0a859efcaf869d97b35b36379443f5','1dc7614c33382fc2385392ff42cd56a19ab43b80dce3073d7676030a6b7552ca');
INSERT INTO "journal" VALUES(140,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','9375d99912b2e9a690852acae836152f8359f1ccc8a0c19c70e96d23d33b6c2c','c1ba687a9a53db48f26d7c2e5200cbef8e0a859efcaf869d97b35b36379443f5');
INSERT INTO "journal" VALUES(139,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','d0e2ce47b146a26d97fbee27e2ae9cdea8a672380fbaad7bcb696dc38039a76c','9375d99912b2e9a690852acae836152f8359f1ccc8a0c19c70e96d23d33b6c2c');
INSERT INTO "journal" VALUES(138,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.receive',6,'report',2,'{"sha256":"2df41620b27f83a19a91121970e408e4e3d12e20a4ce592c2523c6554b61089b","version":1}','c16900a7de4398faaac85d39279c6f8a7c257b534a16bad88f2f141e592cdf74','d0e2ce47b146a26d97fbee27e2ae9cdea8a672380fbaad7bcb696dc38039a76c');
INSERT INTO "journal" VALUES(137,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','93d193cac28a9aca45f126f94e358e4831e79d53edc60cb4617f74975a51f920','c16900a7de4398faaac85d39279c6f8a7c257b534a16bad88f2f141e592cdf74');
INSERT INTO "journal" VALUES(136,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','a62f179aa9734078a7bf051566c143095e200e6af392b4838eb3225381d3cc66','93d193cac28a9aca45f126f94e358e4831e79d53edc60cb4617f74975a51f920');
INSERT INTO "journal" VALUES(135,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.approve',4,'report',1,'{"sha256":"77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96","version":2}','02be0ca98408ffcda41dd9aabaf0664b260686b66a1edec0fc6595a983bafed6','a62f179aa9734078a7bf051566c143095e200e6af392b4838eb3225381d3cc66');
INSERT INTO "journal" VALUES(134,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','9a255037ad2981dd8ac77aeb7e91b89fcbefcb1755e8157ffab181c094cc8e46','02be0ca98408ffcda41dd9aabaf0664b260686b66a1edec0fc6595a983bafed6');
INSERT INTO "journal" VALUES(133,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','064ab6c9dd03f7883aa0431e2f310acfdc6d1b1335035388dc9b47b482231f9a','9a255037ad2981dd8ac77aeb7e91b89fcbefcb1755e8157ffab181c094cc8e46');
INSERT INTO "journal" VALUES(132,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96","version":2}','6b4a921dcc78f9e72e8813bfd5262f91c0b2ea531f7c934289ce0e0e7ff1393b','064ab6c9dd03f7883aa0431e2f310acfdc6d1b1335035388dc9b47b482231f9a');
INSERT INTO "journal" VALUES(131,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.send_back',4,'report',1,'{"sha256":"77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96","version":1}','a72d74e0bea4c3655222c4db0235f1f07740b84dfeb355cf584555fb675ffcbb','6b4a921dcc78f9e72e8813bfd5262f91c0b2ea531f7c934289ce0e0e7ff1393b');
INSERT INTO "journal" VALUES(130,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','03900890cdb923805e01eff73431191b6dd2a2fa02f8840cafaa1fa8fbbb5d6f','a72d74e0bea4c3655222c4db0235f1f07740b84dfeb355cf584555fb675ffcbb');
INSERT INTO "journal" VALUES(129,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','130020f1934acbe62fcd6a68fd6f47c03dee46569722569929557704ca293224','03900890cdb923805e01eff73431191b6dd2a2fa02f8840cafaa1fa8fbbb5d6f');
INSERT INTO "journal" VALUES(128,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.submit',7,'report',3,'{"sha256":"b04cb1a215a6503a507da56b04643228739458f6323f500020e61243f0513d08","version":1}','39cab7b99112b579634577cd4e995b7c7078bb20217415fc8270ba3f51f14ecb','130020f1934acbe62fcd6a68fd6f47c03dee46569722569929557704ca293224');
INSERT INTO "journal" VALUES(127,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.begin',7,'report',3,'{"quarter":"2018-Q4"}','e56ee250c273ffe289b7e2d3be3dde4bb7ee5a887a35db94042d8445b34bf6f8','39cab7b99112b579634577cd4e995b7c7078bb20217415fc8270ba3f51f14ecb');
INSERT INTO "journal" VALUES(126,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',9,'{"commitment":"67d9bc63bb0b4e758a380e8977e092a68d4079bb909f7f2b97222ec6abfc5251"}','7ec0f7c3485c03c55541469b65ee574392c5e1fb774edd6511d9d7083aa96e58','e56ee250c273ffe289b7e2d3be3dde4bb7ee5a887a35db94042d8445b34bf6f8');
INSERT INTO "journal" VALUES(125,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',9,'{}','fded3a670a071dfa9dc97fb7a9ead5bcb52e3754cd359822eeb352919c089c3d','7ec0f7c3485c03c55541469b65ee574392c5e1fb774edd6511d9d7083aa96e58');
INSERT INTO "journal" VALUES(124,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',9,'{}','da144bf1c6fdd7d1fe99cd0f1c535a2a7e89e138eb208ac49d8c4b2b05da8061','fded3a670a071dfa9dc97fb7a9ead5bcb52e3754cd359822eeb352919c089c3d');
INSERT INTO "journal" VALUES(123,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',9,'{}','6ea4bdb4d3d245d52ba5549f04076f045ac868ff13644b4829fafdc506466c7d','da144bf1c6fdd7d1fe99cd0f1c535a2a7e89e138eb208ac49d8c4b2b05da8061');
INSERT INTO "journal" VALUES(122,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',9,'{"kind":"regular","period":"2018-12-01"}','c521a20f73b647ce9ebfe1a2cb88ddbb132306e2c6af662e3ce15aa260826f20','6ea4bdb4d3d245d52ba5549f04076f045ac868ff13644b4829fafdc506466c7d');
INSERT INTO "journal" VALUES(121,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',8,'{"commitment":"8aa7a56b545389d6ea5a1ca40f3b0eceb10ab9e457a852734211ac40276da0e6"}','2e9e814c7f5064354f56f8b92ea22446397ede89240dab00badf7142dda214b7','c521a20f73b647ce9ebfe1a2cb88ddbb132306e2c6af662e3ce15aa260826f20');
INSERT INTO "journal" VALUES(120,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',8,'{}','36eef6e9cabfb1f162038e9047497522fbf27d371468ad16861b2b9090c3d374','2e9e814c7f5064354f56f8b92ea22446397ede89240dab00badf7142dda214b7');
INSERT INTO "journal" VALUES(119,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',8,'{}','8c4d2163764c2c61c2b616e2c21b078f781eac9bcd01c46f53792f88ff277f8d','36eef6e9cabfb1f162038e9047497522fbf27d371468ad16861b2b9090c3d374');
INSERT INTO "journal" VALUES(118,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',8,'{}','9bd9c9b03ac10b0f1e0c1b6790d896f41430532503f83034cad69efa89c43ba7','8c4d2163764c2c61c2b616e2c21b078f781eac9bcd01c46f53792f88ff277f8d');
INSERT INTO "journal" VALUES(117,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',8,'{"kind":"combined","period":"2018-11-01"}','40b0b9a6ce8d51e8aba258a593901c58fa7e0d61de2b8623ebbd8a5721fa26f2','9bd9c9b03ac10b0f1e0c1b6790d896f41430532503f83034cad69efa89c43ba7');
INSERT INTO "journal" VALUES(116,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',7,'{"commitment":"0b1418eecc8b98ca45380f89476cb9b57421a673863325ec97c4b513f2aee2af"}','60c4def5e90baf2d82ace3a29c16ef69c267eb1c58e622cadead6bfd81fb2297','40b0b9a6ce8d51e8aba258a593901c58fa7e0d61de2b8623ebbd8a5721fa26f2');
INSERT INTO "journal" VALUES(115,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',7,'{}','334585c74e6cd1954734c328a2179ed79a08b8b1964a2ee8f4f14db6de66e216','60c4def5e90baf2d82ace3a29c16ef69c267eb1c58e622cadead6bfd81fb2297');
INSERT INTO "journal" VALUES(114,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',7,'{}','e0036035972f7e96fdceb29de1dff80083e6e71f2d8149e19717ea95ea1273d3','334585c74e6cd1954734c328a2179ed79a08b8b1964a2ee8f4f14db6de66e216');
INSERT INTO "journal" VALUES(113,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',7,'{}','83664537179c82bb87f97463d5f9d4e0357fbe3e60f7ce1511d9048172f87cd6','e0036035972f7e96fdceb29de1dff80083e6e71f2d8149e19717ea95ea1273d3');
INSERT INTO "journal" VALUES(112,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',7,'{"kind":"regular","period":"2018-10-01"}','a3620212c4839559226cceff44b66ca99dd3cb9207e1a558fdd3ebdca332c7e2','83664537179c82bb87f97463d5f9d4e0357fbe3e60f7ce1511d9048172f87cd6');
INSERT INTO "journal" VALUES(111,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.submit',6,'report',2,'{"sha256":"2df41620b27f83a19a91121970e408e4e3d12e20a4ce592c2523c6554b61089b","version":1}','4361c295210665b69faf4a77f0dfa5d30ec2b00e68a03af9dd7527f08e1278ab','a3620212c4839559226cceff44b66ca99dd3cb9207e1a558fdd3ebdca332c7e2');
INSERT INTO "journal" VALUES(110,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.begin',6,'report',2,'{"quarter":"2018-Q4"}','3d7e504c0836b5564d1e628ef2f3534cdba1c6a5ef3b57e0f5d73db57fe61980','4361c295210665b69faf4a77f0dfa5d30ec2b00e68a03af9dd7527f08e1278ab');
INSERT INTO "journal" VALUES(109,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',6,'{"commitment":"1fa60ab405cb353a5de44d179e394654eb03b2993d21621f69cbe6ef1611e50d"}','a57285f44b71190aaaeb3d03d0dfc4566117b5ea4c1210a177cc71f7650cc279','3d7e504c0836b5564d1e628ef2f3534cdba1c6a5ef3b57e0f5d73db57fe61980');
INSERT INTO "journal" VALUES(108,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',6,'{}','7bd56a6ad6b1fa9b99716899552b579ea80ce418d94f198583177931fcd727ec','a57285f44b71190aaaeb3d03d0dfc4566117b5ea4c1210a177cc71f7650cc279');
INSERT INTO "journal" VALUES(107,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',6,'{}','10dd7426311a84da38e246d5cecc30dd7a017fc6e1c57db4a0468611168c1e41','7bd56a6ad6b1fa9b99716899552b579ea80ce418d94f198583177931fcd727ec');
INSERT INTO "journal" VALUES(106,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',6,'{}','c4a2342857e79f361bcc3ed13b0e92910de03536cc5db1e7e7786c31154ae615','10dd7426311a84da38e246d5cecc30dd7a017fc6e1c57db4a0468611168c1e41');
INSERT INTO "journal" VALUES(105,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',6,'{"kind":"regular","period":"2018-12-01"}','e6b568a372e35d7ecf18804a1dec1f61819950732b929c67ccb28a2b474736f0','c4a2342857e79f361bcc3ed13b0e92910de03536cc5db1e7e7786c31154ae615');
INSERT INTO "journal" VALUES(104,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',5,'{"commitment":"4df020e137f263d81a236ea84b0fc1e445aa2e2d6e38d182e3ec4574ea6309ee"}','28243f02c975bc35986e9f6e0c5c0a6ed66fc2b1fec9e81749ca40461290ad06','e6b568a372e35d7ecf18804a1dec1f61819950732b929c67ccb28a2b474736f0');
INSERT INTO "journal" VALUES(103,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',5,'{}','3689c5173ab4f582cce7cc6d60c731751aee73c71fdd9c450853bad2ff7430b6','28243f02c975bc35986e9f6e0c5c0a6ed66fc2b1fec9e81749ca40461290ad06');
INSERT INTO "journal" VALUES(102,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',5,'{}','475709e815532128b68ff9617a503d7e5ac6fbb4dfc919cc9008dae63d578660','3689c5173ab4f582cce7cc6d60c731751aee73c71fdd9c450853bad2ff7430b6');
INSERT INTO "journal" VALUES(101,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',5,'{}','28ac8bb9c6b6702d320c1420c7a5c6fe1780b0603657b31148aeb09dd48c001f','475709e815532128b68ff9617a503d7e5ac6fbb4dfc919cc9008dae63d578660');
INSERT INTO "journal" VALUES(100,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',5,'{"kind":"combined","period":"2018-11-01"}','1747ffa58a916aebdb55b73ac8c69fcd79f5510efbf387465d2c3619f1f5ad7d','28ac8bb9c6b6702d320c1420c7a5c6fe1780b0603657b31148aeb09dd48c001f');
INSERT INTO "journal" VALUES(99,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',4,'{"commitment":"c4f408429dc35cece9663c4024d3c8ecb949c52e12a77d8f38390f1a70606475"}','674130d2747ed04ba900945cf9c656bd2b3ff25b201728612f37997b75dcdea6','1747ffa58a916aebdb55b73ac8c69fcd79f5510efbf387465d2c3619f1f5ad7d');
INSERT INTO "journal" VALUES(98,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',4,'{}','998a394c03b29b126cdb3cf2b9aaf29aaef88ea1da8191bbdc667b068b570a83','674130d2747ed04ba900945cf9c656bd2b3ff25b201728612f37997b75dcdea6');
INSERT INTO "journal" VALUES(97,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',4,'{}','a76dd2e3419dc6ef48d8f09b276231518359aed778cc8ec7f49c438c8f1754c5','998a394c03b29b126cdb3cf2b9aaf29aaef88ea1da8191bbdc667b068b570a83');
INSERT INTO "journal" VALUES(96,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',4,'{}','845cacba78c35a549a3a6ac47a6d146f8b1ebcd9e3dca558d2ff1dbaeb823473','a76dd2e3419dc6ef48d8f09b276231518359aed778cc8ec7f49c438c8f1754c5');
INSERT INTO "journal" VALUES(95,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',4,'{"kind":"regular","period":"2018-10-01"}','c399b9c946604bba86e3777c4ee2d5eef39ef529509a9990d0caae4c6458d53c','845cacba78c35a549a3a6ac47a6d146f8b1ebcd9e3dca558d2ff1dbaeb823473');
INSERT INTO "journal" VALUES(94,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96","version":1}','2ea7ccb1b99498f277fcc38a746432720d4daf4e504517d3a0cdc34ce0c0b4e9','c399b9c946604bba86e3777c4ee2d5eef39ef529509a9990d0caae4c6458d53c');
INSERT INTO "journal" VALUES(93,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.begin',4,'report',1,'{"quarter":"2018-Q4"}','5730ff04c4e37e14244e19b861b5dabd508fbef532929afb3eeb5dc5200ab5d0','2ea7ccb1b99498f277fcc38a746432720d4daf4e504517d3a0cdc34ce0c0b4e9');
INSERT INTO "journal" VALUES(92,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',3,'{"commitment":"ad5ea8c576f8fe422db5dbd0c7358333de8d69122ba441838d6bf2677ac0c15e"}','5df02eb52a076dc3944b13d577f008c7a774a2c84fb7fb796b5a9393018298c9','5730ff04c4e37e14244e19b861b5dabd508fbef532929afb3eeb5dc5200ab5d0');
INSERT INTO "journal" VALUES(91,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',3,'{}','e230205a3fea9e9f92d1f9ae5773000a3ce47e146912976155c9ae735afd5d40','5df02eb52a076dc3944b13d577f008c7a774a2c84fb7fb796b5a9393018298c9');
INSERT INTO "journal" VALUES(90,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',3,'{}','920f1058e5227f73d96dddccf667675a289f2117a0c252d57ec0d60f9b84a54f','e230205a3fea9e9f92d1f9ae5773000a3ce47e146912976155c9ae735afd5d40');
INSERT INTO "journal" VALUES(89,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',3,'{}','50c31a68302063415f0851a4b6410666912d82f27b2ae0706d2c6f5bdcc406cb','920f1058e5227f73d96dddccf667675a289f2117a0c252d57ec0d60f9b84a54f');
INSERT INTO "journal" VALUES(88,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',3,'{"kind":"regular","period":"2018-12-01"}','13254ab1b423e290fccb6ea654664725d07f6fec65e8515bf01d15b4aff1980d','50c31a68302063415f0851a4b6410666912d82f27b2ae0706d2c6f5bdcc406cb');
INSERT INTO "journal" VALUES(87,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',2,'{"commitment":"5c4f2f96fbca8b91ec8c5919ae2c1f22686ad6b8f5a586713bb1c29a5fbcd393"}','78952859e8d5f0317c1e015aeea1a444bee7822f6f8bb8a86fc457227c2e7f46','13254ab1b423e290fccb6ea654664725d07f6fec65e8515bf01d15b4aff1980d');
INSERT INTO "journal" VALUES(86,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',2,'{}','9e6825a05fcee141248b748d810de4b1786d56592e9e9b71d1f47464e1573b70','78952859e8d5f0317c1e015aeea1a444bee7822f6f8bb8a86fc457227c2e7f46');
INSERT INTO "journal" VALUES(85,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',2,'{}','b8ae170020fe9e734fde70f27c40998b7114a1b17db185351a8a3ec896143370','9e6825a05fcee141248b748d810de4b1786d56592e9e9b71d1f47464e1573b70');
INSERT INTO "journal" VALUES(84,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',2,'{}','07934d530e7ecbf4ce24965d6652e04c7ab154c4962c8094898be3925aab5e60','b8ae170020fe9e734fde70f27c40998b7114a1b17db185351a8a3ec896143370');
INSERT INTO "journal" VALUES(83,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',2,'{"kind":"combined","period":"2018-11-01"}','2427397b9057ce0981abacbb5b998cb57532c694d2be4903ebee8c0377988886','07934d530e7ecbf4ce24965d6652e04c7ab154c4962c8094898be3925aab5e60');
INSERT INTO "journal" VALUES(82,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',1,'{"commitment":"25c00b85eb3998378b44bb7de7392d3139735dcdefc935f17111594fd30e1aff"}','2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2','2427397b9057ce0981abacbb5b998cb57532c694d2be4903ebee8c0377988886');
INSERT INTO "journal" VALUES(81,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',1,'{}','7c715d03e2181d71389a3e1547fdd4841a2038c9baa67f9c51922bc827918a7d','2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2');
INSERT INTO "journal" VALUES(80,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',1,'{}','3ea20ffee6536ea952ce3249663f792e7aa45cb9d8af36a00ae17d3e0b29ca7e','7c715d03e2181d71389a3e1547fdd4841a2038c9baa67f9c51922bc827918a7d');
INSERT INTO "journal" VALUES(79,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',1,'{}','493bc8638301fe9cd83e5ff98a77554e4ec2818b8bea0aef41eb74a700ed3cc1','3ea20ffee6536ea952ce3249663f792e7aa45cb9d8af36a00ae17d3e0b29ca7e');
INSERT INTO "journal" VALUES(78,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',1,'{"kind":"regular","period":"2018-10-01"}','9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245','493bc8638301fe9cd83e5ff98a77554e4ec2818b8bea0aef41eb74a700ed3cc1');
INSERT INTO "journal" VALUES(77,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',NULL,'post',28,'{"on":"2015-01-01","person":28,"role":"auditor"}','127c5aba71a59dcc465488f3545da8bd62e68b910901646d1dfa0e7115142316','9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245');
INSERT INTO "journal" VALUES(76,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',NULL,'account',28,'{"login":"auditor"}','8c1918fb4041a38ee873cdc7a4fe1b4132f3529d836b67df744d0edf21519ac0','127c5aba71a59dcc465488f3545da8bd62e68b910901646d1dfa0e7115142316');
INSERT INTO "journal" VALUES(75,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',NULL,'post',27,'{"on":"2015-01-01","person":27,"role":"administrator"}','1017dfc927752f233570579ae7dd060fe644d437dd66403cdb90af1f69383abb','8c1918fb4041a38ee873cdc7a4fe1b4132f3529d836b67df744d0edf21519ac0');
INSERT INTO "journal" VALUES(74,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',NULL,'account',27,'{"login":"administrator"}','80633fd30e6e03a4cff8ae927b7177f4f33bfab2058435645a75f200926ff702','1017dfc927752f233570579ae7dd060fe644d437dd66403cdb90af1f69383abb');
INSERT INTO "journal" VALUES(73,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',10,'post',26,'{"on":"2015-01-01","person":26,"role":"cell_clerk"}','89bf59afbf73785eed13a121e7d10b3b16b509af2177ef5da838b1e131acf4fc','80633fd30e6e03a4cff8ae927b7177f4f33bfab2058435645a75f200926ff702');
INSERT INTO "journal" VALUES(72,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',10,'account',26,'{"login":"e1.cell-clerk"}','9924c854d4e30da046173d21e08486bd6b5f226d3d732d37b7650289c3ea7938','89bf59afbf73785eed13a121e7d10b3b16b509af2177ef5da838b1e131acf4fc');
INSERT INTO "journal" VALUES(71,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',10,'post',25,'{"on":"2015-01-01","person":25,"role":"cell_secretary"}','46dbfebd765d538c5a0648db33e7848069d4d870b5433e9e3c83ae24f424abbc','9924c854d4e30da046173d21e08486bd6b5f226d3d732d37b7650289c3ea7938');
INSERT INTO "journal" VALUES(70,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',10,'account',25,'{"login":"e1.cell-secretary"}','3669492c4491c7cd78101cd3bdb5c78ac1b5a50ebcb500499f359d7dc9b770b1','46dbfebd765d538c5a0648db33e7848069d4d870b5433e9e3c83ae24f424abbc');
INSERT INTO "journal" VALUES(69,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',10,'headcount',5,'{"as_of":"2015-01-01","members":12}','9733cb2066f0c9323a734e0fbf4f83564f642c5646e6736eb54e2a1be77f45a1','3669492c4491c7cd78101cd3bdb5c78ac1b5a50ebcb500499f359d7dc9b770b1');
INSERT INTO "journal" VALUES(68,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',10,'unit',10,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Khác","on":"2015-01-01"}','8e31755b4d11eba160efb897f205f73a932179426818263fb438a7a55f6f75a5','9733cb2066f0c9323a734e0fbf4f83564f642c5646e6736eb54e2a1be77f45a1');
INSERT INTO "journal" VALUES(67,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',9,'post',24,'{"on":"2015-01-01","person":24,"role":"committee_officer"}','b2479444ac5e255d96af59bad13c71a2de31c831af8bb4241798ae10ac39eef0','8e31755b4d11eba160efb897f205f73a932179426818263fb438a7a55f6f75a5');
INSERT INTO "journal" VALUES(66,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',9,'account',24,'{"login":"e.committee-officer"}','312e2d4aefc2d5a05f28ccf72ca3d3ce8f31bcb18e03a709e791a65df409f0d2','b2479444ac5e255d96af59bad13c71a2de31c831af8bb4241798ae10ac39eef0');
INSERT INTO "journal" VALUES(65,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',9,'post',23,'{"on":"2015-01-01","person":23,"role":"committee_secretary"}','b047d1176bf4a859f0ac47ee6bf53624d91e079a07993df5eb43ba6ab94dba19','312e2d4aefc2d5a05f28ccf72ca3d3ce8f31bcb18e03a709e791a65df409f0d2');
INSERT INTO "journal" VALUES(64,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',9,'account',23,'{"login":"e.committee-secretary"}','10da3358556c3098cb7549ee76adc38b56fdad88a2178f0ac8e5f90d9664a21b','b047d1176bf4a859f0ac47ee6bf53624d91e079a07993df5eb43ba6ab94dba19');
INSERT INTO "journal" VALUES(63,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',9,'unit',9,'{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Khác","on":"2015-01-01"}','a9f821c36e4c3382f538afed20c62f9232cf7ee84b594092648bb81c8edec826','10da3358556c3098cb7549ee76adc38b56fdad88a2178f0ac8e5f90d9664a21b');
INSERT INTO "journal" VALUES(62,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',8,'post',22,'{"on":"2015-01-01","person":22,"role":"board_officer"}','08957de431768a8b454390d75f434e5eccbaa6ed732b2d98227bff1ebac3d810','a9f821c36e4c3382f538afed20c62f9232cf7ee84b594092648bb81c8edec826');
INSERT INTO "journal" VALUES(61,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',8,'account',22,'{"login":"k2.board-officer"}','cf863a8477b545351eeec561b29741557ef305c06a7ceca9b33f0c17c4ab3862','08957de431768a8b454390d75f434e5eccbaa6ed732b2d98227bff1ebac3d810');
INSERT INTO "journal" VALUES(60,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',8,'post',21,'{"on":"2015-01-01","person":21,"role":"bloc_secretary"}','00bc7f3a96d431f032789c7f28e5a7b03dfdcee27eea5fed994b26f5c8d499a6','cf863a8477b545351eeec561b29741557ef305c06a7ceca9b33f0c17c4ab3862');
INSERT INTO "journal" VALUES(59,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',8,'account',21,'{"login":"k2.bloc-secretary"}','f725e9eab46d951aaf7120788061989ed919b49145e9095b5129bab6c82c0937','00bc7f3a96d431f032789c7f28e5a7b03dfdcee27eea5fed994b26f5c8d499a6');
INSERT INTO "journal" VALUES(58,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',8,'unit',8,'{"document":"","kind":"bloc","name":"Đảng bộ Khối Hai","on":"2015-01-01"}','2fdbc067913851de2998e85132146fe00e0949b52c3c4503c35ad3887dea8c15','f725e9eab46d951aaf7120788061989ed919b49145e9095b5129bab6c82c0937');
INSERT INTO "journal" VALUES(57,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',7,'post',20,'{"on":"2015-01-01","person":20,"role":"cell_clerk"}','076a832827b1755d480007a82cf08dcf4dedf7e891dc4984164e18a0ba506523','2fdbc067913851de2998e85132146fe00e0949b52c3c4503c35ad3887dea8c15');
INSERT INTO "journal" VALUES(56,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',7,'account',20,'{"login":"c.cell-clerk"}','5787d77ae0a2e220cdca4144f7dca2076640cd85d5cb1af2ab34fe7f1ae300fb','076a832827b1755d480007a82cf08dcf4dedf7e891dc4984164e18a0ba506523');
INSERT INTO "journal" VALUES(55,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',7,'post',19,'{"on":"2015-01-01","person":19,"role":"cell_secretary"}','c28807033614a4bc73d17c6417a53bdf144b7222295655921df9976b54cd6b16','5787d77ae0a2e220cdca4144f7dca2076640cd85d5cb1af2ab34fe7f1ae300fb');
INSERT INTO "journal" VALUES(54,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',7,'account',19,'{"login":"c.cell-secretary"}','9223deddf0d03775f2206f43ac66608862347247e46ef3490bb25ab281b5a23b','c28807033614a4bc73d17c6417a53bdf144b7222295655921df9976b54cd6b16');
INSERT INTO "journal" VALUES(53,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',7,'headcount',4,'{"as_of":"2015-01-01","members":12}','8f9ba9ae4f5740c9ef85141232b7cd2b16c3140bf38fed79e1ac8174ed3200a5','9223deddf0d03775f2206f43ac66608862347247e46ef3490bb25ab281b5a23b');
INSERT INTO "journal" VALUES(52,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',7,'unit',7,'{"document":"","kind":"grassroots_cell","name":"Chi bộ Thư viện","on":"2015-01-01"}','a343b0197becd8358772cdbdd35b7bd23cae59d51619aeddce72b27bf42b9f81','8f9ba9ae4f5740c9ef85141232b7cd2b16c3140bf38fed79e1ac8174ed3200a5');
INSERT INTO "journal" VALUES(51,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',6,'post',18,'{"on":"2015-01-01","person":18,"role":"cell_clerk"}','f6a6facd24df7861f60fee59437be5bf198fd56d9a6d4b9746e12710bf2f82a1','a343b0197becd8358772cdbdd35b7bd23cae59d51619aeddce72b27bf42b9f81');
INSERT INTO "journal" VALUES(50,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',6,'account',18,'{"login":"db1.cell-clerk"}','d40858d6fd8829ad266deb95da040f709e86a1d73540cb1bbb50ebb8a86a88c6','f6a6facd24df7861f60fee59437be5bf198fd56d9a6d4b9746e12710bf2f82a1');
INSERT INTO "journal" VALUES(49,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',6,'post',17,'{"on":"2015-01-01","person":17,"role":"cell_secretary"}','021d14682b3aaa511e57455f762a60630ea598e7c212ae2f0ba205c4f260e802','d40858d6fd8829ad266deb95da040f709e86a1d73540cb1bbb50ebb8a86a88c6');
INSERT INTO "journal" VALUES(48,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',6,'account',17,'{"login":"db1.cell-secretary"}','0c0d3e5f8887b1e3cdfccd6bc4b45bbb153b3720f6d6a53de3c3d05f1bbe76cc','021d14682b3aaa511e57455f762a60630ea598e7c212ae2f0ba205c4f260e802');
INSERT INTO "journal" VALUES(47,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',6,'headcount',3,'{"as_of":"2015-01-01","members":12}','5f7b3ac7d01c057f6626a6510cdcf078f4a648e5d636b14fd232e1648a95d338','0c0d3e5f8887b1e3cdfccd6bc4b45bbb153b3720f6d6a53de3c3d05f1bbe76cc');
INSERT INTO "journal" VALUES(46,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',6,'unit',6,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Đội Một","on":"2015-01-01"}','5a8b588b489f654d9166220373547ce037a671e8695fb510e97602ba05897499','5f7b3ac7d01c057f6626a6510cdcf078f4a648e5d636b14fd232e1648a95d338');
INSERT INTO "journal" VALUES(45,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',5,'post',16,'{"on":"2015-01-01","person":16,"role":"cell_clerk"}','c5414a86adc228c7dda177fddd8b2cf17c66cb9b58700d118d2c1c54eafd23a0','5a8b588b489f654d9166220373547ce037a671e8695fb510e97602ba05897499');
INSERT INTO "journal" VALUES(44,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',5,'account',16,'{"login":"d2.cell-clerk"}','b94119d63b956af4dc05e3dfc97c2b80d8de69de2312c8c2812c4fd1c93b3f41','c5414a86adc228c7dda177fddd8b2cf17c66cb9b58700d118d2c1c54eafd23a0');
INSERT INTO "journal" VALUES(43,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',5,'post',15,'{"on":"2015-01-01","person":15,"role":"cell_secretary"}','37c35826419ac9f053f903a1ea2c109830f6ecf6da360ac39cd8c6330fde7767','b94119d63b956af4dc05e3dfc97c2b80d8de69de2312c8c2812c4fd1c93b3f41');
INSERT INTO "journal" VALUES(42,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',5,'account',15,'{"login":"d2.cell-secretary"}','ecc5fee59326d7257f07823b90fb402de2ac3ee3b9b2ac95579149fa9d5d0fe4','37c35826419ac9f053f903a1ea2c109830f6ecf6da360ac39cd8c6330fde7767');
INSERT INTO "journal" VALUES(41,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',5,'headcount',2,'{"as_of":"2015-01-01","members":12}','5087d774b209770cc003881ee76e13083f1f839ab810a5078296be3e1ef38045','ecc5fee59326d7257f07823b90fb402de2ac3ee3b9b2ac95579149fa9d5d0fe4');
INSERT INTO "journal" VALUES(40,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',5,'unit',5,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Thanh tra","on":"2015-01-01"}','fa07c38a27fc22f7160b92856e1f94388d4855d748b48a0b7292a2be350279fa','5087d774b209770cc003881ee76e13083f1f839ab810a5078296be3e1ef38045');
INSERT INTO "journal" VALUES(39,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',14,'{"on":"2015-01-01","person":14,"role":"follower"}','c0a3a656996e50fdb02dedb7b00b09e6817fc63b52f2aee4bdbce308953a2998','fa07c38a27fc22f7160b92856e1f94388d4855d748b48a0b7292a2be350279fa');
INSERT INTO "journal" VALUES(38,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',14,'{"login":"d1.follower"}','8de07ce49136d8ac503fd897b6ac26ca04ad96a4beb93ad9be9a50dc4b72e8d3','c0a3a656996e50fdb02dedb7b00b09e6817fc63b52f2aee4bdbce308953a2998');
INSERT INTO "journal" VALUES(37,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',13,'{"on":"2015-01-01","person":13,"role":"cell_clerk"}','879e046a3d27d05f2d21fdb5c2a64475f5b4b970f9c3fa54745214675aef5182','8de07ce49136d8ac503fd897b6ac26ca04ad96a4beb93ad9be9a50dc4b72e8d3');
INSERT INTO "journal" VALUES(36,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',13,'{"login":"d1.cell-clerk"}','7621df0c346ec11a5bac56a73ca92ab4808cd71b9a62f0d368737b9b3be6ca30','879e046a3d27d05f2d21fdb5c2a64475f5b4b970f9c3fa54745214675aef5182');
INSERT INTO "journal" VALUES(35,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',12,'{"on":"2015-01-01","person":12,"role":"cell_member"}','91935d6cf6398f84e14f6cf88060f4045af73761c37dda956afd1cc00c5f3d24','7621df0c346ec11a5bac56a73ca92ab4808cd71b9a62f0d368737b9b3be6ca30');
INSERT INTO "journal" VALUES(34,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',12,'{"login":"d1.cell-member"}','67341e46fa918967decef3ec7161f2ea1a0ce5efc106c48161514f8d2eef3a6e','91935d6cf6398f84e14f6cf88060f4045af73761c37dda956afd1cc00c5f3d24');
INSERT INTO "journal" VALUES(33,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',11,'{"on":"2015-01-01","person":11,"role":"cell_deputy"}','0eb7dab0ba742e61c52f0b23b1965d446b7972c1788a432ed0c219269cd8d3ad','67341e46fa918967decef3ec7161f2ea1a0ce5efc106c48161514f8d2eef3a6e');
INSERT INTO "journal" VALUES(32,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',11,'{"login":"d1.cell-deputy"}','1db6b1bdb4715890fc7cede8873da67be422249f1fe320d504f94caf483e3bb2','0eb7dab0ba742e61c52f0b23b1965d446b7972c1788a432ed0c219269cd8d3ad');
INSERT INTO "journal" VALUES(31,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',10,'{"on":"2015-01-01","person":10,"role":"cell_secretary"}','55c4cd4303e5a98c8cfc6908b43bd1be130f8088c2296dbccc7ba959c21c5842','1db6b1bdb4715890fc7cede8873da67be422249f1fe320d504f94caf483e3bb2');
INSERT INTO "journal" VALUES(30,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',10,'{"login":"d1.cell-secretary"}','cb3c5c3e500d1fa800ef3a7bed209342796ba47363571c788a90f822ace9df17','55c4cd4303e5a98c8cfc6908b43bd1be130f8088c2296dbccc7ba959c21c5842');
INSERT INTO "journal" VALUES(29,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',4,'headcount',1,'{"as_of":"2015-01-01","members":12}','4f083ec82c6963f77dbb9bc4e9f268354e2f07b7d1b03324a40321b995fe7d70','cb3c5c3e500d1fa800ef3a7bed209342796ba47363571c788a90f822ace9df17');
INSERT INTO "journal" VALUES(28,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',4,'unit',4,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Văn phòng","on":"2015-01-01"}','3e59536053449b270b52e56b6143595665645f9242bd9b909e2f308e06e95108','4f083ec82c6963f77dbb9bc4e9f268354e2f07b7d1b03324a40321b995fe7d70');
INSERT INTO "journal" VALUES(27,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',3,'post',9,'{"on":"2015-01-01","person":9,"role":"committee_officer"}','4e1387fb66a922784613b6b26212df91df65de3719bd7b89ce54a322d06d270d','3e59536053449b270b52e56b6143595665645f9242bd9b909e2f308e06e95108');
INSERT INTO "journal" VALUES(26,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',3,'account',9,'{"login":"db.committee-officer"}','cfeb44507793f816a3def5defe4f2ececc949c65dda1bc62dfdc430fd668a84d','4e1387fb66a922784613b6b26212df91df65de3719bd7b89ce54a322d06d270d');
INSERT INTO "journal" VALUES(25,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',3,'post',8,'{"on":"2015-01-01","person":8,"role":"committee_secretary"}','9110c5b0244b2b175e90c69992b2250c773a52dbf85f10995f430cfc45c38199','cfeb44507793f816a3def5defe4f2ececc949c65dda1bc62dfdc430fd668a84d');
INSERT INTO "journal" VALUES(24,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',3,'account',8,'{"login":"db.committee-secretary"}','e830f0812f21a68722d670aee060d9df8594fd09b7789f191e95724c5cec2542','9110c5b0244b2b175e90c69992b2250c773a52dbf85f10995f430cfc45c38199');
INSERT INTO "journal" VALUES(23,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',3,'unit',3,'{"document":"","kind":"sectional_committee","name":"Đảng bộ bộ phận Mẫu","on":"2015-01-01"}','68b6e6869b804b4eeac04644455e7a50158e0968c86629a9b367715a366a23aa','e830f0812f21a68722d670aee060d9df8594fd09b7789f191e95724c5cec2542');
INSERT INTO "journal" VALUES(22,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',7,'{"on":"2015-01-01","person":7,"role":"committee_officer"}','f869060845590e92d8ee7b7f50c7c33588b581255a6a170edd5d216a899b3898','68b6e6869b804b4eeac04644455e7a50158e0968c86629a9b367715a366a23aa');
INSERT INTO "journal" VALUES(21,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',7,'{"login":"d.committee-officer"}','8079a4bcdc1c7617722da9b69758eccec0c57cd729883cdce72d064bae756f78','f869060845590e92d8ee7b7f50c7c33588b581255a6a170edd5d216a899b3898');
INSERT INTO "journal" VALUES(20,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',6,'{"on":"2015-01-01","person":6,"role":"committee_deputy"}','1136cbd63db3b41342d0abe051ecd2cfb0d6c8e42feb6e6ce548349811b1277a','8079a4bcdc1c7617722da9b69758eccec0c57cd729883cdce72d064bae756f78');
INSERT INTO "journal" VALUES(19,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',6,'{"login":"d.committee-deputy"}','d2631269bdd5cda78236b588e6d7a49256b083db877f51751acf8d3c777640fe','1136cbd63db3b41342d0abe051ecd2cfb0d6c8e42feb6e6ce548349811b1277a');
INSERT INTO "journal" VALUES(18,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',5,'{"on":"2015-01-01","person":5,"role":"committee_secretary"}','4c19e80d9f498124001dbbadd3ff5867b3eabd1d3bd0347336c78e32ea7f8c9c','d2631269bdd5cda78236b588e6d7a49256b083db877f51751acf8d3c777640fe');
INSERT INTO "journal" VALUES(17,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',5,'{"login":"d.committee-secretary"}','e25af1e959b156de4d3ce6392aa2f5a2a696b2b8aac04718abe6e41cde1ee083','4c19e80d9f498124001dbbadd3ff5867b3eabd1d3bd0347336c78e32ea7f8c9c');
INSERT INTO "journal" VALUES(16,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',2,'unit',2,'{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Mẫu","on":"2015-01-01"}','754bfabf69549224e5da5f9e3525e16e693e26db85f21d014775dd6dfc085f8b','e25af1e959b156de4d3ce6392aa2f5a2a696b2b8aac04718abe6e41cde1ee083');
INSERT INTO "journal" VALUES(15,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',4,'{"on":"2015-01-01","person":4,"role":"board_officer"}','f1a3a32d6f7498bfe4a7e19e80a12778669b1a64adffcb430b0e6b4e460ab1e3','754bfabf69549224e5da5f9e3525e16e693e26db85f21d014775dd6dfc085f8b');
INSERT INTO "journal" VALUES(14,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',4,'{"login":"k.board-officer"}','3007cc0072de66f3381688a7f6ccaa8cddb4193fb89153eb2630daba2a13392d','f1a3a32d6f7498bfe4a7e19e80a12778669b1a64adffcb430b0e6b4e460ab1e3');
INSERT INTO "journal" VALUES(13,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',3,'{"on":"2015-01-01","person":3,"role":"board_head"}','cee4af18a19078eb9958b5d11f2cd2c26855e80bafa355dd9b5c1c9d0a86580d','3007cc0072de66f3381688a7f6ccaa8cddb4193fb89153eb2630daba2a13392d');
INSERT INTO "journal" VALUES(12,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',3,'{"login":"k.board-head"}','b1574e94c0d16f9a4a67231a85b3cdcc4e86b620cbb0bf87bbf8d31b946cb260','cee4af18a19078eb9958b5d11f2cd2c26855e80bafa355dd9b5c1c9d0a86580d');
INSERT INTO "journal" VALUES(11,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',2,'{"on":"2015-01-01","person":2,"role":"bloc_deputy"}','1e2b5ed7eda47f825ea5bae1dcdd0f3f13d0a0a019f57c93fa995426d37dd9d4','b1574e94c0d16f9a4a67231a85b3cdcc4e86b620cbb0bf87bbf8d31b946cb260');
INSERT INTO "journal" VALUES(10,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',2,'{"login":"k.bloc-deputy"}','190909303d09e80c1f9358765304ba0f149813df5f37e716c962f2b9f53fd74d','1e2b5ed7eda47f825ea5bae1dcdd0f3f13d0a0a019f57c93fa995426d37dd9d4');
INSERT INTO "journal" VALUES(9,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',1,'{"on":"2015-01-01","person":1,"role":"bloc_secretary"}','228a0cfdb96903b7cb803e8dc7d86bf0bc34e6bb78a6a2916afc3d6bdaf98581','190909303d09e80c1f9358765304ba0f149813df5f37e716c962f2b9f53fd74d');
INSERT INTO "journal" VALUES(8,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',1,'{"login":"k.bloc-secretary"}','dc1e1a3b38d489b9aa2729b69ffcd813dc4ff9533f897623c782103a8603acf2','228a0cfdb96903b7cb803e8dc7d86bf0bc34e6bb78a6a2916afc3d6bdaf98581');
INSERT INTO "journal" VALUES(7,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',1,'unit',1,'{"document":"","kind":"bloc","name":"Đảng bộ Khối Một","on":"2015-01-01"}','e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9','dc1e1a3b38d489b9aa2729b69ffcd813dc4ff9533f897623c782103a8603acf2');
INSERT INTO "journal" VALUES(6,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',2,'{"holds_from":"2018-01-01"}','48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc','e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9');
INSERT INTO "journal" VALUES(5,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',2,'{"groups":1}','b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35','48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc');
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
INSERT INTO "once" VALUES(50,1,'ba3dfc51890bae96','ef1793d15b0db63bb45e09ab0b7fbe9971a60c3cb860d74ec29abe73f004329b','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(49,4,'5f942fefe223d3bd','164ca1be6bc59597ec0a362e97e359280c8ce53f38e5840cf0954e44b8a146d7','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(48,4,'d36f0e30f7baf198','530e6fe37899a4686d229761b772c5d68eb72e434590242e9c187e969d374b2b','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(47,2,'d7f9138d1a300811','1c6952b973bfa03a08a59199f0c4cb45ed79a1b79ab367a10bed399176b90031','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(46,4,'59d6e6f488f641ac','706f81c3b302679b99d66f7e022c2b946404070bc79ed82b37967e7e2566e9ef','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(45,5,'dc1dc18733041bb8','ae0b70329e0b7bab7593586a811af5fb8c964be90cf87c1cf6276354f59bf769','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(44,7,'d8548893d87e01ee','f2e1cb42c09b4e1bdc23deddcb8006be2a6a0a21bb01b29785f5efb9d70febc2','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(43,6,'74521a2890b19fa1','045c50160ff2404e59459fed6dd7bcd6d82eb9565545e22c16661a361fb2e0a6','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(42,8,'40538c9a4f566a19','48859e3ee6899f7dfceb7971eed122029447b1370164ab7c12951735448c92b4','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(41,9,'79f40d1120188999','ccd6d681fbab293ba9791b76edfdb6e516743508322cdbd907d511f37b6e1df9','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(40,2,'9907125058677219','9de6cf94e4c89b321841f59c3456b69a259a16b2f396f9ba62e5e40fbd782705','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(39,4,'f322fb940dfd956e','dab4a8a4804d4ef9799b7c107c1ce6dc16b66404c51d876d2b6158844f82db25','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(38,8,'f877f61e0dd75aea','a0ea74a2e45e8c648ead44818da545afc10b9bc14eb967142f58ccd09e1c6ae6','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(37,9,'028a0a8c9e2ee933','ba90d333be18c08e7e07aed40975187b02032421c1edf9f89d74d422ca6345e3','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(36,5,'e251db008231140c','5a0c9281daade756e95a1998aec187c868b878f6d145fc50b7079b7668e7b305','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(35,10,'b796d14139910e26','b49b8c075866b229d9584e4e4044457dea43d22a7ce65c3ed4c5c9b6822d300a','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(34,5,'71ffa92928d69830','ab91c3061159794b3d0a79ac44413439ab53c7d0588418f781df02c69e5d572b','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(33,19,'3e56c62896de322b','b0df550e2adcb292dc95cd8223a7628d3013676d73bb942b88b5653489ae6d60','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(32,19,'78f9852300dd17be','7529d599312402e7f01da14ce31f5fc36b790e9c99a9e03852ae24ec3bff24cc','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(31,19,'4a28716accd6d61f','b7ab22f125ea40741348ad4f25f2c52bb0b52332fd1ad3054c980d33b7c7c3e8','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(30,19,'12d30902bc0fed81','1d8216aec535600340d487492bd57b6bce2e869e4a7811c43e768086d2567d84','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(29,19,'7880dbe9a59f8a67','7277979d47464dcc4fe121f4007c9c93bed57c057bac9613ad67fd60604967e7','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(28,19,'92b4d91380b8762c','8fd460d9c3cf79315e444f3354fec6d2430d3035e71f996c33bf80f500899087','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(27,19,'3a4485c44847ee8b','aa2c6cbb17ac8d0b1d43c8e646080e1a2fcfbfd4c45af539fc8736c720f5c68a','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(26,19,'aaedcf20bbf64109','f365d607d4f5e169bf9e038af4e17015e09b44c2032252d70b0d57c7d252cf82','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(25,19,'06738ff39af37e5f','5fa1439e9a176ce7b41176d653510af44b02301c26a3312a8a6b787442c017bb','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(24,19,'41a179525efa54cf','232191ea3bf4cc04688319f98817f4658bf19289180da6781c270fd02cbb66e8','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(23,19,'216561d585aee9e8','0baf51f682959796aa9de0909a027e1c8c3c28585bef69dab8124573f7cabbd7','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(22,17,'bedd313d5d5901d4','5e92aa68dfe1fbccd927aea7e0593eff3d58dc34b326be81571a9fcdb918fc91','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(21,17,'cf3ba1caaf0612e0','fbf9539d26880e42caf85a7fa392f0a59385d498b84ab8761d29371b4d7eb551','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(20,17,'36c4a19b93dc61e8','9e780832d9f315de9990e042a4b1cfa9706f7aa585acb4fd07cc46a44b2d1e14','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(19,17,'e5d57ee98f7712dd','da5cc411cd0fc58c92a1d1a587dd25ab983bd88e86290c924f6b5beccbd15941','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(18,17,'84c132167d9ce90c','c3102974afca545b42b7153bf00a94f4d74ea51bd73912a0b414758c4ecd4a7a','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(17,17,'619793eeb3c11686','19a05103b7d2bf35e9f1b6364bf7eb227b77771f7edbcfb91306f26fd88f6788','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(16,17,'c6c37e9112198cbf','f812d25fd95690afa10d9f9c8b4127c461171db8aaa4088b903a43a0bd6370ef','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(15,17,'9d38b281ea4caf7d','845541125a29733cf4f595bd8ddbc5451460152cdc2c346300b5745f52bd6fe2','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(14,17,'963a9b8fded502a0','9bc9596d5c61968fc780a454297471159b5f07ed2f71542d81cff329ba647b70','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(13,17,'0ecc3cbe35eaac08','5279e0349e09be593d95cd646f42c94da2c83660d17104ad921707c969dfb386','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(12,17,'93110d1bf54cf37e','611daf05ced6c32975c057ef25cd10ded87ae3cfd87ce3d1d183d3c2df8f88cb','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(11,10,'c038cc841d3051e7','f9e982932c4a23f5f523c49f51e4eb1e86377902c7c8d952a5fd5366c902c5d1','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(10,10,'11a950f4828c2ed3','335748942f71016fc1df64fbbc3064be104b797996221d3b37a82be6fef3d5e5','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(9,10,'530784a8148a6c82','552abe7bbc82d79efc9f569aede8c629eaeeb9009f9e51c15722e32a86f30d82','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(8,10,'5110e770a851da45','5531adb9aaab85499562118bc599d0312f8da0b0997f37cd7066d080275772bc','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(7,10,'7a9eec8ca19d19cc','7b1a9d9ddf238f4203fbbdfb4c0b170200328fef991a64bafa0638efcb912b8d','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(6,10,'90cad48c03a66580','3a943adce009e370e3d7b0bb80df603202a91859b0e87e631e783932c45d7975','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(5,10,'112139e1e3bb669d','71d56601ee7332d37243405669dcd4b32d7e2e0c5bd7d9c251d9e9a6f3a217f0','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(4,10,'5417785e8d021ed3','36c2d4e84f0fff1f171a968518a18e23808aad17c88e81c6a314008dad3bf825','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(3,10,'66222d5dc7bec07a','c0bea9fbadbe575aada2e60e5ce6a26ad4dda9ce391f91297df52e34461b0eb3','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(2,10,'c6ede2770c58a7f2','a13fda9dbe81dbe143d64877800c546cf1536ca31dec3ecabdd7bdb49b313cc4','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(1,10,'2825fa6ceebb7a8e','36711710d265ceadcc21be74e7fe39c1a436bad399737354516c26e2e3820674','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
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
	CONSTRAINT fk_quarter_lock_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT uq_quarter_lock_unit_id_quarter UNIQUE (unit_id, quarter), 
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
INSERT INTO "report_look" VALUES(16,5,1,'8dda620712e95df75635bbf89c250b37483353145f46550fd7e9f0ab8542aad3',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(15,5,1,'8dda620712e95df75635bbf89c250b37483353145f46550fd7e9f0ab8542aad3',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(14,5,1,'8dda620712e95df75635bbf89c250b37483353145f46550fd7e9f0ab8542aad3',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(13,4,1,'ec87903895cab38df8288b348cb6010c8397b96080a62d2a65beffd71fd748d5',2,6,'Người D.committee_deputy',1,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(12,4,1,'ec87903895cab38df8288b348cb6010c8397b96080a62d2a65beffd71fd748d5',2,6,'Người D.committee_deputy',0,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(11,3,1,'b04cb1a215a6503a507da56b04643228739458f6323f500020e61243f0513d08',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(10,3,1,'b04cb1a215a6503a507da56b04643228739458f6323f500020e61243f0513d08',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(9,3,1,'b04cb1a215a6503a507da56b04643228739458f6323f500020e61243f0513d08',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(8,2,1,'2df41620b27f83a19a91121970e408e4e3d12e20a4ce592c2523c6554b61089b',3,8,'Người DB.committee_secretary',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(7,2,1,'2df41620b27f83a19a91121970e408e4e3d12e20a4ce592c2523c6554b61089b',3,8,'Người DB.committee_secretary',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(6,2,1,'2df41620b27f83a19a91121970e408e4e3d12e20a4ce592c2523c6554b61089b',3,9,'Người DB.committee_officer',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(5,2,1,'2df41620b27f83a19a91121970e408e4e3d12e20a4ce592c2523c6554b61089b',3,9,'Người DB.committee_officer',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(4,1,2,'77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(3,1,2,'77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(2,1,1,'77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(1,1,1,'77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
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
INSERT INTO "report_version" VALUES(7,6,1,'{"cells_owed":4,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"grassroots_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","sha256":"b04cb1a215a6503a507da56b04643228739458f6323f500020e61243f0513d08","unit":7,"version":1},{"cells_owed":3,"dissolved":false,"figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"kind":"grassroots_committee","months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","sha256":"8dda620712e95df75635bbf89c250b37483353145f46550fd7e9f0ab8542aad3","unit":2,"version":1}],"code":"K","figures":{"average":9,"cells":3,"cells_met":3,"due":108,"excused":9,"fair":0,"good":0,"held":9,"members":36,"outside_window":0,"owed":9,"points_sum":49500,"poor":0,"present":99,"scored":9,"thematic_cells":3,"thematic_count":3,"unexcused":0},"form":2,"gaps":[],"kind":"bloc","meetings":[],"missing":[{"cell":true,"child":2,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":3,"thematic_count":3,"unexcused":0},"2018-12-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Khối Một","narrative":{},"path":"1.","quarter":"2018-Q4","unit":1}','052396bdc7c850e0a60dc9afec55eecc41a3090a3a90c8d391f4f25d4875be4a','2019-01-20 03:00:00.000000',4,1,'1.');
INSERT INTO "report_version" VALUES(6,5,1,'{"cells_owed":3,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","sha256":"77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96","unit":4,"version":2},{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"sectional_committee","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","sha256":"ec87903895cab38df8288b348cb6010c8397b96080a62d2a65beffd71fd748d5","unit":3,"version":1}],"code":"D","figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"form":2,"gaps":[{"name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","unit":5}],"kind":"grassroots_committee","meetings":[],"missing":[{"cell":true,"child":5,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","narrative":{},"path":"1.2.","quarter":"2018-Q4","unit":2}','8dda620712e95df75635bbf89c250b37483353145f46550fd7e9f0ab8542aad3','2019-01-20 03:00:00.000000',5,2,'1.2.');
INSERT INTO "report_version" VALUES(5,4,1,'{"cells_owed":1,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","sha256":"2df41620b27f83a19a91121970e408e4e3d12e20a4ce592c2523c6554b61089b","unit":6,"version":1}],"code":"DB","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"sectional_committee","meetings":[],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","narrative":{},"path":"1.2.3.","quarter":"2018-Q4","unit":3}','ec87903895cab38df8288b348cb6010c8397b96080a62d2a65beffd71fd748d5','2019-01-20 03:00:00.000000',8,3,'1.2.3.');
INSERT INTO "report_version" VALUES(4,1,2,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"25c00b85eb3998378b44bb7de7392d3139735dcdefc935f17111594fd30e1aff","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"5c4f2f96fbca8b91ec8c5919ae2c1f22686ad6b8f5a586713bb1c29a5fbcd393","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"ad5ea8c576f8fe422db5dbd0c7358333de8d69122ba441838d6bf2677ac0c15e","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
INSERT INTO "report_version" VALUES(3,3,1,'{"children":[],"code":"C","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"grassroots_cell","meetings":[{"commitment":"0b1418eecc8b98ca45380f89476cb9b57421a673863325ec97c4b513f2aee2af","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":7,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"8aa7a56b545389d6ea5a1ca40f3b0eceb10ab9e457a852734211ac40276da0e6","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":8,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"67d9bc63bb0b4e758a380e8977e092a68d4079bb909f7f2b97222ec6abfc5251","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":9,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","narrative":{},"path":"1.7.","quarter":"2018-Q4","unit":7}','b04cb1a215a6503a507da56b04643228739458f6323f500020e61243f0513d08','2019-01-20 03:00:00.000000',19,7,'1.7.');
INSERT INTO "report_version" VALUES(2,2,1,'{"children":[],"code":"DB1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"c4f408429dc35cece9663c4024d3c8ecb949c52e12a77d8f38390f1a70606475","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":4,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"4df020e137f263d81a236ea84b0fc1e445aa2e2d6e38d182e3ec4574ea6309ee","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":5,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"1fa60ab405cb353a5de44d179e394654eb03b2993d21621f69cbe6ef1611e50d","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":6,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","narrative":{},"path":"1.2.3.6.","quarter":"2018-Q4","unit":6}','2df41620b27f83a19a91121970e408e4e3d12e20a4ce592c2523c6554b61089b','2019-01-20 03:00:00.000000',17,6,'1.2.3.6.');
INSERT INTO "report_version" VALUES(1,1,1,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"25c00b85eb3998378b44bb7de7392d3139735dcdefc935f17111594fd30e1aff","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"5c4f2f96fbca8b91ec8c5919ae2c1f22686ad6b8f5a586713bb1c29a5fbcd393","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"ad5ea8c576f8fe422db5dbd0c7358333de8d69122ba441838d6bf2677ac0c15e","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','77f92ce1d1824b842e5676e1f759473a0bde65a84ba1b541d66a1ea945a98f96','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
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
INSERT INTO "score_sheet" VALUES(9,9,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','67d9bc63bb0b4e758a380e8977e092a68d4079bb909f7f2b97222ec6abfc5251',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(8,8,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','8aa7a56b545389d6ea5a1ca40f3b0eceb10ab9e457a852734211ac40276da0e6',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(7,7,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','0b1418eecc8b98ca45380f89476cb9b57421a673863325ec97c4b513f2aee2af',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(6,6,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','1fa60ab405cb353a5de44d179e394654eb03b2993d21621f69cbe6ef1611e50d',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(5,5,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','4df020e137f263d81a236ea84b0fc1e445aa2e2d6e38d182e3ec4574ea6309ee',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(4,4,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','c4f408429dc35cece9663c4024d3c8ecb949c52e12a77d8f38390f1a70606475',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(3,3,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','ad5ea8c576f8fe422db5dbd0c7358333de8d69122ba441838d6bf2677ac0c15e',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(2,2,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','5c4f2f96fbca8b91ec8c5919ae2c1f22686ad6b8f5a586713bb1c29a5fbcd393',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(1,1,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','25c00b85eb3998378b44bb7de7392d3139735dcdefc935f17111594fd30e1aff',5,4,'1.2.4.');
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
CREATE TABLE setting (
	id INTEGER NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id), 
	CONSTRAINT uq_setting_name UNIQUE (name)
);
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
INSERT INTO "sheet_body" VALUES(9,9,'0406a51b654fae3493e66fbe67c5e3379d2b11432b230f5c8dc059e84f51990c',7,'1.7.',1547953200000);
INSERT INTO "sheet_body" VALUES(8,8,'ca79c9d52ff97c06cf7b3c6a2dfdeee2aa0a243e695fad58e5b60547bde3184e',7,'1.7.',1547953200000);
INSERT INTO "sheet_body" VALUES(7,7,'ee705b55dca28f22a51ead2ca4e2f49246fe45681a92c0a8745dfbdf84fcc6ee',7,'1.7.',1547953200000);
INSERT INTO "sheet_body" VALUES(6,6,'fe440fed3596eaa1feacf4a9904bf03c3830cc408a6dd6f19e308bd97770a665',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_body" VALUES(5,5,'8307cd98f0e51569269a10214d5f54c186f9e93fdfb671f1252babc52dc48399',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_body" VALUES(4,4,'f610de8218513497febb9247762273158b54c6376e193a6e4da3d6277e7bd4e8',6,'1.2.3.6.',1547953200000);
INSERT INTO "sheet_body" VALUES(3,3,'e1d09bb8cfaaa072763e2477f3732003163c4af892d469117f4b9afd5da8ef2a',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_body" VALUES(2,2,'3f68fcaa4bdcd023aa7a5641569b9ecf7a335be65f6037783c6a77473fd353b7',4,'1.2.4.',1547953200000);
INSERT INTO "sheet_body" VALUES(1,1,'2014770ddc0db58a5b823ca8c534d1c679469447cdd2339bb3d996bc26a00a5f',4,'1.2.4.',1547953200000);
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
INSERT INTO "sign_in" VALUES(28,'cd813c5fec8860668894ed2b6ba60a8aa504c4e91eb467c5605a4b2f012fb13e','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',28,'',0,NULL);
INSERT INTO "sign_in" VALUES(27,'f18dad31d5c0e4ddb98f68a4470f3c8b93b448e1c0919f462f7b4a6b6b9b9814','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',27,'',0,NULL);
INSERT INTO "sign_in" VALUES(26,'e0b9a956f4d3975b08dc1b1abf8e34c3ee93300c63b01499859b91dc1c7e7c6f','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',26,'',0,NULL);
INSERT INTO "sign_in" VALUES(25,'4e7193d4c1d4ce223099c070048d4461db88b896fb39c71735082aedd92716ca','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',25,'',0,NULL);
INSERT INTO "sign_in" VALUES(24,'21ba016a4a02588bbd24cfa03a57082e4219a3262855ebdce40446233429a2d1','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',24,'',0,NULL);
INSERT INTO "sign_in" VALUES(23,'57dc564ec8e3e85055935be4f4b20aed29c8cf7e5ffccd24f8bd00917d56066e','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',23,'',0,NULL);
INSERT INTO "sign_in" VALUES(22,'48292f120bf12f3270dddcfdf787b214d0e7e262b47081834b9b3a2850eaf74a','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',22,'',0,NULL);
INSERT INTO "sign_in" VALUES(21,'1f535f42ba16c21f45b67ffed12e35617d746e8d5a1ecb0bfb1bc6cd08ffe427','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',21,'',0,NULL);
INSERT INTO "sign_in" VALUES(20,'01499c6fdbb7519efeecd872b353cfbdb4d28b36e131851bfaf52bcf74d83a09','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',20,'',0,NULL);
INSERT INTO "sign_in" VALUES(19,'28c8a6e1e473105b67162497085993e21ba49cb3f518bec5660063c6ea87010f','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',19,'',0,NULL);
INSERT INTO "sign_in" VALUES(18,'d71c3ee1358e3f92cc6e144328ee55ca0967a6ffe403311203cb7f1936d513f6','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',18,'',0,NULL);
INSERT INTO "sign_in" VALUES(17,'84bcb71f74e05ebf771abdc81d5e559c7d9057056d38a7ea250ca0dd30d9d69e','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',17,'',0,NULL);
INSERT INTO "sign_in" VALUES(16,'06d4d67ccf571b3e971874732652c99f8eb3fec494858af8293529e3705d10bd','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',16,'',0,NULL);
INSERT INTO "sign_in" VALUES(15,'e19a34b942ab3b6cd8bab2b2ae8b38306b1e2316b750838b7bcf8215f3481676','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',15,'',0,NULL);
INSERT INTO "sign_in" VALUES(14,'a2c156e33bb9521754fe8a01bf66487fb85e59f54d3d014b5974c41349040d61','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',14,'',0,NULL);
INSERT INTO "sign_in" VALUES(13,'92f9795d24264bf42c670b08cf3768f1ba74120539aec731cd762e4cb66f912a','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',13,'',0,NULL);
INSERT INTO "sign_in" VALUES(12,'8f2e640ad9aa94e4c0045e8e5f3df859c2aa9009c3b0b7dd0419e1b4be2307b4','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',12,'',0,NULL);
INSERT INTO "sign_in" VALUES(11,'79ae86ed49a7e123c1f8f7171f20fd587ca2344d7bf5ca65143213a4875a4770','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',11,'',0,NULL);
INSERT INTO "sign_in" VALUES(10,'db3a39eee40f66902fc43a20a668cd230e46ef710387324d1576d757df3135eb','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',10,'',0,NULL);
INSERT INTO "sign_in" VALUES(9,'77cbd140896d862708e5119b44703f75bf72249095e990045c327f71ae4ded6b','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',9,'',0,NULL);
INSERT INTO "sign_in" VALUES(8,'939051065cf6082677431ed7b484bd74fc3bf2cb7204b2914cb915877d4bccea','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',8,'',0,NULL);
INSERT INTO "sign_in" VALUES(7,'f6d1818b9f57b43156d37ba9b25fa099d8b50ab1590bfe2b303a03aa22195e13','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',7,'',0,NULL);
INSERT INTO "sign_in" VALUES(6,'9dcab5f8c01a73cbe25c5d3fe2a6bb1394915d96608c530e0331f3bfba4c7e35','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',6,'',0,NULL);
INSERT INTO "sign_in" VALUES(5,'742032be422c4ed80bbc0c00e61fbd22985f642cfe1909cda9b88aa9b9a76181','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',5,'',0,NULL);
INSERT INTO "sign_in" VALUES(4,'95f4e66474ec4035bc59b0e34511f5e261f71fca5d150c605ef2f976c877ae5c','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',4,'',0,NULL);
INSERT INTO "sign_in" VALUES(3,'d5f64c669427967e3a37c90d03346f11b3f73c43b2f81440cc5699376e28eab1','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',3,'',0,NULL);
INSERT INTO "sign_in" VALUES(2,'67a34c04f7189fd9a06d274ad5768d183847b349f5eed5aeb92d82ca258e6237','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',2,'',0,NULL);
INSERT INTO "sign_in" VALUES(1,'f347468cd51fe4cd332c63c551ab1570644933e868bb25c421d005975738ed58','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',1,'',0,NULL);
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
INSERT INTO "signed_document" VALUES(1,'BC','2015-2020',1,'2019-01-20','report',6,'','{"sha256":"052396bdc7c850e0a60dc9afec55eecc41a3090a3a90c8d391f4f25d4875be4a","version":1}','5ed2fe117f7e5ffb5227b94627e8208144abbdad26c759fe14315d169fdff4f8',1,'2019-01-20 03:00:00.000000',1,'1.','');
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
	path VARCHAR(200) NOT NULL, custodian_id INTEGER REFERENCES unit (id), handed TEXT DEFAULT '' NOT NULL, in_use_from DATE, in_use_said BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_unit PRIMARY KEY (id), 
	CONSTRAINT fk_unit_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code), 
	CONSTRAINT fk_unit_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_successor_id FOREIGN KEY(successor_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_code UNIQUE (code)
);
INSERT INTO "unit" VALUES(10,'E1','Chi bộ Khác','subordinate_cell',9,'chi bo khac','elm dt olae00000500040','','2015-01-01',NULL,NULL,2,'8.9.10.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(9,'E','Đảng bộ Sở Khác','grassroots_committee',8,'dang bo so khac','gark dt yu olae020000500200040','','2015-01-01',NULL,NULL,2,'8.9.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(8,'K2','Đảng bộ Khối Hai','bloc',NULL,'dang bo khoi hai','gark dt oltm lam0200005000400000','','2015-01-01',NULL,NULL,2,'8.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(7,'C','Chi bộ Thư viện','grassroots_cell',1,'chi bo thu vien','elm dt zl| }mir000005000000050','','2015-01-01',NULL,NULL,2,'1.7.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(6,'DB1','Chi bộ Đội Một','subordinate_cell',3,'chi bo doi mot','elm dt gtm qtz00000500500050','','2015-01-01',NULL,NULL,2,'1.2.3.6.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(5,'D2','Chi bộ Thanh tra','subordinate_cell',2,'chi bo thanh tra','elm dt zlarl zxa0000050000000000','','2015-01-01',NULL,NULL,2,'1.2.5.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(4,'D1','Chi bộ Văn phòng','subordinate_cell',2,'chi bo van phong','elm dt }br vlsrk0000050000000100','','2015-01-01',NULL,NULL,2,'1.2.4.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(3,'DB','Đảng bộ bộ phận Mẫu','sectional_committee',2,'dang bo bo phan mau','gark dt dt vlcr qc{0200005005000500030','','2015-01-01',NULL,NULL,2,'1.2.3.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(2,'D','Đảng bộ Sở Mẫu','grassroots_committee',1,'dang bo so mau','gark dt yu qc{02000050020030','','2015-01-01',NULL,NULL,2,'1.2.',NULL,'',NULL,0);
INSERT INTO "unit" VALUES(1,'K','Đảng bộ Khối Một','bloc',NULL,'dang bo khoi mot','gark dt oltm qtz0200005000400050','','2015-01-01',NULL,NULL,2,'1.',NULL,'',NULL,0);
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
	counts_until DATE NOT NULL, of_cell BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_unit_spell PRIMARY KEY (id), 
	CONSTRAINT fk_unit_spell_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_spell_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code), 
	CONSTRAINT uq_unit_spell_unit_id_starts_on UNIQUE (unit_id, starts_on), 
	CONSTRAINT fk_unit_spell_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "unit_spell" VALUES(10,10,'2015-01-01',NULL,'Chi bộ Khác','subordinate_cell',9,'found','',NULL,'8.9.10.','E1','chi bo khac','elm dt olae00000500040','0001-01-01','9999-12-31',1);
INSERT INTO "unit_spell" VALUES(9,9,'2015-01-01',NULL,'Đảng bộ Sở Khác','grassroots_committee',8,'found','',NULL,'8.9.','E','dang bo so khac','gark dt yu olae020000500200040','0001-01-01','9999-12-31',0);
INSERT INTO "unit_spell" VALUES(8,8,'2015-01-01',NULL,'Đảng bộ Khối Hai','bloc',NULL,'found','',NULL,'8.','K2','dang bo khoi hai','gark dt oltm lam0200005000400000','0001-01-01','9999-12-31',0);
INSERT INTO "unit_spell" VALUES(7,7,'2015-01-01',NULL,'Chi bộ Thư viện','grassroots_cell',1,'found','',NULL,'1.7.','C','chi bo thu vien','elm dt zl| }mir000005000000050','0001-01-01','9999-12-31',1);
INSERT INTO "unit_spell" VALUES(6,6,'2015-01-01',NULL,'Chi bộ Đội Một','subordinate_cell',3,'found','',NULL,'1.2.3.6.','DB1','chi bo doi mot','elm dt gtm qtz00000500500050','0001-01-01','9999-12-31',1);
INSERT INTO "unit_spell" VALUES(5,5,'2015-01-01',NULL,'Chi bộ Thanh tra','subordinate_cell',2,'found','',NULL,'1.2.5.','D2','chi bo thanh tra','elm dt zlarl zxa0000050000000000','0001-01-01','9999-12-31',1);
INSERT INTO "unit_spell" VALUES(4,4,'2015-01-01',NULL,'Chi bộ Văn phòng','subordinate_cell',2,'found','',NULL,'1.2.4.','D1','chi bo van phong','elm dt }br vlsrk0000050000000100','0001-01-01','9999-12-31',1);
INSERT INTO "unit_spell" VALUES(3,3,'2015-01-01',NULL,'Đảng bộ bộ phận Mẫu','sectional_committee',2,'found','',NULL,'1.2.3.','DB','dang bo bo phan mau','gark dt dt vlcr qc{0200005005000500030','0001-01-01','9999-12-31',0);
INSERT INTO "unit_spell" VALUES(2,2,'2015-01-01',NULL,'Đảng bộ Sở Mẫu','grassroots_committee',1,'found','',NULL,'1.2.','D','dang bo so mau','gark dt yu qc{02000050020030','0001-01-01','9999-12-31',0);
INSERT INTO "unit_spell" VALUES(1,1,'2015-01-01',NULL,'Đảng bộ Khối Một','bloc',NULL,'found','',NULL,'1.','K','dang bo khoi mot','gark dt oltm qtz0200005000400050','0001-01-01','9999-12-31',0);
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
	account_id INTEGER NOT NULL, 
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
CREATE TRIGGER find_unit_spell_change AFTER UPDATE ON unit_spell WHEN OLD.search_key <> NEW.search_key OR lower(OLD.code) <> lower(NEW.code) BEGIN DELETE FROM search_piece WHERE source = 2 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 2, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_spell_delete AFTER DELETE ON unit_spell BEGIN DELETE FROM search_piece WHERE source = 2 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_unit_spell_insert AFTER INSERT ON unit_spell BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 2, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_change AFTER UPDATE ON unit WHEN OLD.search_key <> NEW.search_key OR lower(OLD.code) <> lower(NEW.code) BEGIN DELETE FROM search_piece WHERE source = 1 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 1, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_unit_delete AFTER DELETE ON unit BEGIN DELETE FROM search_piece WHERE source = 1 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); END;
CREATE TRIGGER find_unit_insert AFTER INSERT ON unit BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 1, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; END;
CREATE TRIGGER find_journal_actor AFTER INSERT ON journal BEGIN INSERT INTO journal_actor (name, search_key) SELECT NEW.actor, (WITH RECURSIVE f(rest, done) AS (SELECT lower(NEW.actor), '' UNION ALL SELECT substr(rest, 2), done || CASE WHEN instr('ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŒŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǄǅǇǈǊǋǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǢǣǤǦǧǨǩǪǫǬǭǮǯǰǱǲǴǵǶǷǸǹǺǻǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ', substr(rest, 1, 1)) > 0 THEN substr('aaaaaaæceeeeiiiiðnoooooøuuuuyþaaaaaaceeeeiiiinooooouuuuyyaaaaaaccccccccddddeeeeeeeeeegggggggghhħiiiiiiiiiĳjjkkllllllŀłnnnnnnŋooooooœrrrrrrssssssssttttŧuuuuuuuuuuuuwwyyyzzzzzzɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽǆǆǉǉǌǌaaiioouuuuuuuuuuaaaaææǥggkkooooʒʒjǳǳggƕƿnnaaææøøaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy', instr('ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŒŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǄǅǇǈǊǋǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǢǣǤǦǧǨǩǪǫǬǭǮǯǰǱǲǴǵǶǷǸǹǺǻǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ', substr(rest, 1, 1)), 1) ELSE substr(rest, 1, 1) END FROM f WHERE rest <> '') SELECT done FROM f WHERE rest = '') WHERE NOT EXISTS (SELECT 1 FROM journal_actor WHERE name = NEW.actor); END;
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
CREATE INDEX ix_form_sheet_year ON form_sheet (year, id);
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
CREATE INDEX ix_quarter_lock_path ON quarter_lock (path);
CREATE INDEX ix_quarter_lock_unit_id ON quarter_lock (unit_id);
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
CREATE INDEX ix_unit_spell_path ON unit_spell (path);
CREATE INDEX ix_unit_spell_unit_id ON unit_spell (unit_id);
CREATE INDEX ix_unit_spell_parent_id ON unit_spell (parent_id);
CREATE INDEX ix_directive_closing_unit_id ON directive_closing (unit_id);
CREATE INDEX ix_bulk_decision_report_id ON bulk_decision (report_id);
CREATE INDEX ix_bulk_decision_account_id ON bulk_decision (account_id);
CREATE INDEX ix_issue_unit_id ON issue (unit_id);
CREATE INDEX ix_issue_report_id ON issue (report_id);
CREATE INDEX ix_issue_path ON issue (path);
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
CREATE INDEX ix_form_sheet_unit_id ON form_sheet (unit_id);
CREATE INDEX ix_form_sheet_path ON form_sheet (path);
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