// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of other programs' exports. Labels are those of the English and, where it is common, the German surface;
// technical names stand beside them where a program exports those.
#include "exchange/mapping/preset.h"

#include <array>

namespace kam::exchange {

namespace {
constexpr std::array kTables{
    // Salesforce: reports carry labels, the data loader technical names; its ids serve as numbers that contacts refer to.
    PresetTable{"salesforce", "accounts", "Account Name|Billing City,Billing Street,Billing Country,Account Owner,Annual Revenue",
                "Account Name=name|Account Number=number|Account ID=number|Parent Account=parent|Industry=industry|Website=website|Phone=phone|"
                "Billing Street=street|Billing City=city|Billing Zip/Postal Code=postal_code|Billing State/Province=region|Billing State=region|"
                "Billing Country=country|Employees=employees|Annual Revenue=own_revenue|Account Owner=kam|Description=core_business|Type=type|"
                "Rating=|Ownership=|Fax=|Ticker Symbol=|SIC Code=|Created Date=|Last Activity="},
    PresetTable{"salesforce", "accounts", "BillingCity,BillingStreet,BillingCountry|NumberOfEmployees,AnnualRevenue,OwnerId,ParentId,AccountSource",
                "Name=name|AccountNumber=number|Id=number|ParentId=parent|Industry=industry|Website=website|Phone=phone|BillingStreet=street|"
                "BillingCity=city|BillingPostalCode=postal_code|BillingState=region|BillingCountry=country|NumberOfEmployees=employees|"
                "AnnualRevenue=own_revenue|Description=core_business|Type=type|OwnerId=|Rating=|Ownership=|Fax=|Site=|CreatedDate="},
    PresetTable{"salesforce", "contacts", "Last Name|Account Name|Mailing City,Mailing Street,Mailing Country,Contact Owner,Lead Source,Contact ID",
                "First Name=given_name|Last Name=family_name|Salutation=title|Account Name=account|Title=job_title|Email=email|Phone=phone|"
                "Mobile=mobile|Description=note|Department=|Contact Owner=|Contact ID=|Account ID="},
    PresetTable{"salesforce", "contacts", "LastName|AccountId",
                "FirstName=given_name|LastName=family_name|Salutation=title|AccountId=account_number|Title=job_title|Email=email|Phone=phone|"
                "MobilePhone=mobile|Description=note|Department=|OwnerId=|Id="},
    PresetTable{"salesforce", "contacts", "Account: Account Name|Contact: Last Name",
                "Contact: First Name=given_name|Contact: Last Name=family_name|Account: Account Name=account|Contact: Title=job_title|"
                "Contact: Email=email|Contact: Phone=phone|Contact: Mobile=mobile|Account: Type=|Account: Phone=|Contact: Picture="},
    PresetTable{"salesforce", "opportunities", "Opportunity Name|Account Name|Stage|Close Date",
                "Opportunity Name=name|Account Name=account|Opportunity ID=number|Stage=stage|Amount=amount|Probability (%)=probability|"
                "Close Date=expected_close|Created Date=created|Next Step=next_step|Opportunity Owner=owner|Description=note|Type=|Lead Source=|"
                "Expected Revenue=|Age=|Fiscal Period="},
    PresetTable{"salesforce", "opportunities", "StageName|CloseDate",
                "Name=name|AccountId=account_number|Id=number|StageName=stage|Amount=amount|Probability=probability|CloseDate=expected_close|"
                "CreatedDate=created|NextStep=next_step|Description=note|Type=|OwnerId=|ExpectedRevenue="},
    PresetTable{"hubspot", "accounts", "Record ID|Company name|Company owner,Create Date,Lifecycle Stage",
                "Record ID=number|Company name=name|Company owner=kam|Phone Number=phone|City=city|State/Region=region|Country/Region=country|"
                "Postal Code=postal_code|Street Address=street|Website URL=website|Company Domain Name=domain|Industry=industry|"
                "Number of Employees=employees|Annual Revenue=own_revenue|Description=core_business|Create Date=|Type=|Lifecycle Stage="},
    PresetTable{"hubspot", "contacts", "Record ID|First Name|Last Name|Contact owner,Lead Status,Lifecycle Stage,Create Date",
                "First Name=given_name|Last Name=family_name|Email=email|Phone Number=phone|Mobile Phone Number=mobile|Job Title=job_title|"
                "Primary Associated Company=account|Associated Company=account|Company Name=account|Record ID=|Contact owner=|Create Date="},
    PresetTable{"hubspot", "opportunities", "Record ID|Deal Name|Deal Stage",
                "Record ID=number|Deal Name=name|Primary Associated Company=account|Associated Company=account|Company Name=account|Deal Stage=stage|"
                "Amount=amount|Close Date=expected_close|Create Date=created|Deal owner=owner|Deal probability=probability|Next step=next_step|"
                "Deal Description=note|Deal Type=|Pipeline=|Products=|Associated Product=product"},
    PresetTable{"dynamics", "accounts", "(Do Not Modify) Account",
                "Account Name=name|Account Number=number|Main Phone=phone|Website=website|Industry=industry|Number of Employees=employees|"
                "Annual Revenue=own_revenue|Address 1: Street 1=street|Address 1: City=city|Address 1: ZIP/Postal Code=postal_code|"
                "Address 1: State/Province=region|Address 1: Country/Region=country|Parent Account=parent|Owner=kam|Description=core_business|"
                "(Do Not Modify) Account=|(Do Not Modify) Row Checksum=|(Do Not Modify) Modified On=|Status=|Primary Contact=|Ownership="},
    PresetTable{"dynamics", "contacts", "(Do Not Modify) Contact",
                "Full Name=name|First Name=given_name|Last Name=family_name|Company Name=account|Email=email|Business Phone=phone|"
                "Mobile Phone=mobile|Job Title=job_title|Description=note|(Do Not Modify) Contact=|(Do Not Modify) Row Checksum=|"
                "(Do Not Modify) Modified On=|Status="},
    PresetTable{"dynamics", "opportunities", "(Do Not Modify) Opportunity",
                "Topic=name|Account=account|Potential Customer=account|Est. Close Date=expected_close|Est. Revenue=amount|Probability=probability|"
                "Sales Stage=stage|Pipeline Phase=stage|Status Reason=|Owner=owner|Created On=created|Description=note|Rating=|Contact=|"
                "(Do Not Modify) Opportunity=|(Do Not Modify) Row Checksum=|(Do Not Modify) Modified On=|Status="},
    PresetTable{"pipedrive", "contacts", "Person - Name|Organization - Name,Person - Organization",
                "Person - First name=given_name|Person - Last name=family_name|Person - Name=name|Organization - Name=account|"
                "Person - Organization=account|Person - Email (Work)=email|Person - Email=email|Person - Phone (Work)=phone|Person - Phone=phone|"
                "Person - Job title=job_title|Organization - Address=|Deal - Title=|Deal - Value=|Note - Content=|Activity - Subject=",
                false, ","},
    PresetTable{"pipedrive", "opportunities", "Deal - Title|Deal - Organization,Deal - Stage,Deal - Status",
                "Deal - ID=number|Deal - Title=name|Deal - Organization=account|Organization - Name=account|Deal - Stage=stage|Deal - Value=amount|"
                "Deal - Probability=probability|Deal - Expected close date=expected_close|Deal - Deal created=created|Deal - Owner=owner|"
                "Deal - Lost reason=reason|Deal - Status=outcome|Deal - Won time=|Deal - Lost time="},
    PresetTable{"pipedrive", "accounts", "Organization - Name|Organization - Address,Organization - Owner,Organization - ID",
                "Organization - ID=number|Organization - Name=name|Organization - Address=street|Organization - Owner=kam|"
                "Organization - Website=website|Organization - Industry=industry|Organization - Number of employees=employees|"
                "Organization - Annual revenue=own_revenue|Organization - Labels=tags"},
    PresetTable{
        "suitecrm", "accounts", "name|billing_address_city,billing_address_street|phone_office,assigned_user_name,date_entered,account_type",
        "name=name|id=|parent_name=parent|industry=industry|website=website|phone_office=phone|billing_address_street=street|"
        "billing_address_city=city|billing_address_postalcode=postal_code|billing_address_state=region|billing_address_country=country|"
        "employees=employees|annual_revenue=own_revenue|assigned_user_name=kam|description=core_business|account_type=type|rating=|ownership=|"
        "phone_fax=|date_entered=|sic_code=|ticker_symbol="},
    PresetTable{"suitecrm", "contacts", "last_name|account_name|phone_work,primary_address_city,assigned_user_name,email1",
                "first_name=given_name|last_name=family_name|salutation=title|account_name=account|title=job_title|email1=email|email_address=email|"
                "phone_work=phone|phone_mobile=mobile|description=note|department=|lead_source=|assigned_user_name=|id="},
    PresetTable{
        "suitecrm", "opportunities", "name|account_name|sales_stage|date_closed",
        "name=name|account_name=account|sales_stage=stage|amount=amount|probability=probability|date_closed=expected_close|"
        "date_entered=created|next_step=next_step|assigned_user_name=owner|description=note|opportunity_type=|lead_source=|id=|amount_usdollar="},
    PresetTable{"espocrm", "accounts", "name|billingAddressCity,billingAddressStreet|emailAddress,phoneNumber,assignedUser,assignedUserName,sicCode",
                "name=name|website=website|phoneNumber=phone|industry=industry|type=type|billingAddressStreet=street|billingAddressCity=city|"
                "billingAddressPostalCode=postal_code|billingAddressState=region|billingAddressCountry=country|assignedUserName=kam|assignedUser=kam|"
                "description=core_business|id=|emailAddress=|createdAt=|modifiedAt=|sicCode="},
    PresetTable{"espocrm", "accounts", "Name|Billing Address City,Billing Address Street,Billing Address|Assigned User,Sic Code,Email,Modified At",
                "Name=name|Website=website|Phone=phone|Industry=industry|Type=type|Billing Address Street=street|Billing Address City=city|"
                "Billing Address Postal Code=postal_code|Billing Address State=region|Billing Address Country=country|Assigned User=kam|"
                "Description=core_business|Email=|Created At=|Sic Code="},
    PresetTable{
        "espocrm", "contacts", "lastName|emailAddress|account,accountName|assignedUser,assignedUserName,createdAt,salutationName,modifiedAt",
        "firstName=given_name|lastName=family_name|salutationName=title|accountName=account|account=account|accountRole=job_title|title=job_title|"
        "emailAddress=email|phoneNumber=phone|description=note|assignedUser=|assignedUserName=|id=|createdAt="},
    PresetTable{"espocrm", "opportunities", "name|stage|closeDate|accountName,account",
                "name=name|accountName=account|account=account|stage=stage|amount=amount|probability=probability|closeDate=expected_close|"
                "createdAt=created|assignedUserName=owner|assignedUser=owner|description=note|id=|lastStage=|leadSource="},
    PresetTable{"espocrm", "opportunities", "Name|Stage|Close Date|Account|Last Stage,Amount Weighted,Assigned User,Lead Source",
                "Name=name|Account=account|Stage=stage|Amount=amount|Probability, %=probability|Close Date=expected_close|Created At=created|"
                "Assigned User=owner|Description=note|Last Stage=|Lead Source="},
    PresetTable{"odoo", "opportunities", "name|partner_name,partner_id|stage_id,expected_revenue,date_deadline",
                "name=name|partner_name=account|partner_id=account|stage_id=stage|expected_revenue=amount|probability=probability|"
                "date_deadline=expected_close|create_date=created|user_id=owner|description=note|id=|type=|priority=|contact_name="},
    PresetTable{"odoo", "opportunities", "Opportunity|Stage|Expected Revenue,Expected Closing",
                "Opportunity=name|Company Name=account|Customer=account|Stage=stage|Expected Revenue=amount|Probability=probability|"
                "Expected Closing=expected_close|Created on=created|Salesperson=owner|Notes=note|Contact Name=|Type=|Priority="},
    PresetTable{
        "odoo", "contacts", "name|parent_id|email",
        "name=name|parent_id=account|email=email|phone=phone|mobile=mobile|function=job_title|title=title|comment=note|id=|user_id=|is_company="},
    PresetTable{"odoo", "contacts", "Name|Related Company|Email",
                "Name=name|Related Company=account|Email=email|Phone=phone|Mobile=mobile|Job Position=job_title|Title=title|Notes=note|Salesperson=|"
                "Is a Company=|Company Name="},
    PresetTable{
        "odoo", "accounts", "name|country_id|zip,street,user_id,is_company",
        "name=name|ref=number|street=street|zip=postal_code|city=city|state_id=region|country_id=country|phone=phone|website=website|user_id=kam|"
        "industry_id=industry|comment=note|id=|is_company=|email="},
    PresetTable{"odoo", "accounts", "Name|Salesperson|Is a Company,Zip,Tax ID",
                "Name=name|Reference=number|Street=street|Zip=postal_code|City=city|State=region|Country=country|Phone=phone|Website=website|"
                "Salesperson=kam|Industry=industry|Notes=note|Tags=tags|Is a Company=|Email=|Tax ID="},
    PresetTable{
        "outlook", "contacts", "First Name|Last Name|Company|E-mail Address|Business Phone",
        "First Name=given_name|Last Name=family_name|Title=title|Company=account|Job Title=job_title|E-mail Address=email|Business Phone=phone|"
        "Mobile Phone=mobile|Notes=note|Account=|Department=|Language=language|Priority=|Location="},
    PresetTable{
        "outlook", "contacts", "Vorname|Nachname|Firma|E-Mail-Adresse|Telefon geschäftlich",
        "Vorname=given_name|Nachname=family_name|Anrede=title|Firma=account|Position=job_title|E-Mail-Adresse=email|Telefon geschäftlich=phone|"
        "Mobiltelefon=mobile|Notizen=note|Konto=|Abteilung=|Sprache=language|Priorität=|Ort="},
    PresetTable{"outlook", "contacts", "Name|E-mail Address|Company|Business Phone",
                "Name=name|Company=account|Job Title=job_title|E-mail Address=email|Business Phone=phone|Mobile Phone=mobile|Notes=note|ID=|Action="},
    PresetTable{"google", "contacts", "Organization Name|E-mail 1 - Value|File As,Labels,Phonetic First Name",
                "First Name=given_name|Last Name=family_name|Name Prefix=title|Organization Name=account|Organization Title=job_title|"
                "E-mail 1 - Value=email|Phone 1 - Value=phone|Phone 2 - Value=mobile|Notes=note|Organization Department=|Labels=",
                false, ":::"},
    PresetTable{
        "google", "contacts", "Organization 1 - Name|E-mail 1 - Value|Given Name",
        "Given Name=given_name|Family Name=family_name|Name=name|Name Prefix=title|Organization 1 - Name=account|Organization 1 - Title=job_title|"
        "E-mail 1 - Value=email|Phone 1 - Value=phone|Phone 2 - Value=mobile|Notes=note|Language=language|Organization 1 - Department=|Location=|"
        "Occupation=|Priority=|Subject=",
        false, ":::"},
    PresetTable{
        "erp-de",
        "sales",
        "Kundennr,Kundennummer,Kunden-Nr,Kd-Nr,Debitor,Debitorennr,KUNNR,KUNAG,Kunde,Kundenname|"
        "Belegdatum,Rechnungsdatum,Fakturadatum,Buchungsdatum,Lieferdatum,Auftragsdatum,FKDAT,BUDAT|"
        "Umsatz,Nettoumsatz,Umsatz netto,Nettowert,Nettobetrag,Warenwert,Netto,Erlös,Betrag,NETWR",
        "Kundennr=account_number|Kundennummer=account_number|Kunden-Nr=account_number|Kd-Nr=account_number|Debitor=account_number|"
        "Debitorennr=account_number|KUNNR=account_number|KUNAG=account_number|Kunde=account|Kundenname=account|Name 1=account|Firma=account|"
        "Belegdatum=day|Rechnungsdatum=day|Fakturadatum=day|Buchungsdatum=day|Auftragsdatum=day|Lieferdatum=day|FKDAT=day|BUDAT=day|"
        "Nettoumsatz=revenue|Umsatz netto=revenue|Nettowert=revenue|Umsatz=revenue|Nettobetrag=revenue|Warenwert=revenue|Netto=revenue|"
        "Erlös=revenue|NETWR=revenue|Betrag=revenue|Deckungsbeitrag=margin|DB=margin|DB 1=margin|Rohertrag=margin|Rohgewinn=margin|Menge=quantity|"
        "Fakturierte Menge=quantity|FKIMG=quantity|Artikelnr=product_key|Artikelnummer=product_key|Materialnummer=product_key|MATNR=product_key|"
        "Artikel=product|Artikelbezeichnung=product|Materialkurztext=product|ARKTX=product|Bezeichnung=product|Warengruppe=product_family|"
        "Produktgruppe=product_family|Artikelgruppe=product_family|MATKL=product_family|Belegnr=document|Belegnummer=document|"
        "Rechnungsnr=document|Rechnungsnummer=document|Faktura=document|VBELN=document",
        true,
        {},
        "dd.mm.yyyy",
        ","},
    PresetTable{"erp-en", "sales",
                "Customer No,Customer Number,Customer ID,Customer Code,Account Number,Bill-to Customer No,Sell-to Customer No,Sold-to Party,Customer,"
                "Customer Name|Invoice Date,Posting Date,Document Date,Billing Date,Order Date,Ship Date|"
                "Net Revenue,Net Sales,Revenue,Sales,Turnover,Net Amount,Net Value,Line Amount,Amount",
                "Customer No=account_number|Customer Number=account_number|Customer ID=account_number|Customer Code=account_number|"
                "Account Number=account_number|Bill-to Customer No=account_number|Sell-to Customer No=account_number|Sold-to Party=account_number|"
                "Customer=account|Customer Name=account|Bill-to Name=account|Sell-to Customer Name=account|Invoice Date=day|Posting Date=day|"
                "Document Date=day|Billing Date=day|Order Date=day|Ship Date=day|Net Revenue=revenue|Net Sales=revenue|Revenue=revenue|Sales=revenue|"
                "Turnover=revenue|Net Amount=revenue|Net Value=revenue|Line Amount=revenue|Amount=revenue|Gross Margin=margin|Gross Profit=margin|"
                "Profit=margin|Quantity=quantity|Qty=quantity|Billed Quantity=quantity|Item No=product_key|Item Number=product_key|SKU=product_key|"
                "Material=product_key|Item=product|Item Description=product|Product=product|Description=product|Item Category=product_family|"
                "Product Group=product_family|Material Group=product_family|Invoice No=document|Invoice Number=document|Document No=document|"
                "Billing Document=document",
                true},
};
}  // namespace

std::span<const PresetTable> presetTables() { return kTables; }

}  // namespace kam::exchange
